import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { agendaOf } from '../agenda/queries.server.ts';
import { attachedIn } from '../attachments/facts.ts';
import { fieldText, isCorrectable } from '../minutes/field-text.ts';
import { versionItems } from '../versions/queries.server.ts';
import { factOf } from './facts.ts';
import type { RecordItem } from './view.ts';

/** The items of the record that the actor may read, as the version has them. */
export async function recordItems(
	ctx: Ctx,
	meetingId: string,
	versionId: string
): Promise<RecordItem[]> {
	const agenda = new Map((await agendaOf(ctx, meetingId)).map((item) => [item.id, item]));
	const items = await versionItems(ctx, versionId);
	return items.flatMap(({ itemId, number, title, hash, blocks, facts }) => {
		const item = agenda.get(itemId);
		if (!item) return [];
		return [
			{
				...{ id: itemId, number, title, hash },
				closed: item.visibility === 'closed',
				canObject: can(ctx.actor, 'objection.raise', item),
				attachments: attachedIn(facts),
				blocks: blocks.map((node, index) => ({
					...{ index, node, words: fieldText(node) },
					fact: factOf(facts, node.attrs?.['id']),
					correctable: isCorrectable(node),
					objections: 0
				}))
			}
		];
	});
}
