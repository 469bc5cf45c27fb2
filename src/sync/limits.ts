const kB = 1024;
const MB = 1024 * kB;
const seconds = 1000;

/** Every number that protects the sync server, in one place. Times in milliseconds, sizes in bytes. */
export const limits = {
	/** Of one frame; larger: 1009. */
	frameBytes: 4 * MB,
	/** A page that comes while rights change all the time is asked to come back. */
	admissions: 5,
	/** Frames a page may send before it was let in: the stock client sends two. */
	framesBeforeAdmission: 64,
	bytesBeforeAdmission: 8 * MB,
	/** Per connection: a bucket of frames that refills; empty: 4429. Typing makes 20 a second. */
	frameBurst: 65_000,
	framesPerSecond: 1_000,
	/** Sockets of one person and of one process. */
	connectionsPerPerson: 500,
	connections: 10_000,
	/** A reader that does not take what it is sent is closed; it comes back and syncs anew. */
	sendBufferBytes: 4 * MB,
	/** Updates that wait for the database; above it writing sockets are not read. */
	waitingBytes: 16 * MB,
	resumeBelowBytes: 4 * MB,
	/** Frames of one socket that wait while one of them must read something first. */
	framesInHand: 32,
	bytesInHand: 8 * MB,
	/** How long a socket may take to say goodbye. */
	goodbye: 2 * seconds,
	/** How long the end of the process waits for the database. */
	lastFlush: 4 * seconds,
	/** Of one flush. */
	batchUpdates: 2_000,
	batchBytes: 8 * MB,
	/** Element depth of the document: list in list in quote … */
	depth: 12,
	/** Of all text and structure of one room. */
	documentBytes: 16 * MB,
	/** An update below this is taken even by a full room: deleting must stay possible. */
	smallBytes: kB,
	/** Top-level blocks of one agenda item. */
	blocksPerItem: 5_000,
	attributeBytes: 4 * kB,
	rootName: 64,
	/** A NOTIFY payload holds less than 8,000 bytes; in base64 these are 7,333. */
	presenceNoticeBytes: 5_500,
	presenceBatch: 100,
	/** Cursors that moved within this time travel together. */
	presenceHere: 25,
	/** As in y-protocols: whoever was not renewed is gone. */
	presenceKept: 30 * seconds,
	/** "X schreibt" ends this long after the last change. */
	writingFor: 4 * seconds,
	/** The stock client gives up after 30 s of silence. */
	keepAlive: 12 * seconds,
	/** A socket that answers no ping is gone. */
	ping: 30 * seconds,
	/** Sessions expire without a notice; they are looked at again this often. */
	judgeAgain: 60 * seconds,
	/** Connections whose rights are read at the same time: fewer than leave no room for writers. */
	judgedAtOnce: 5,
	/** A room without sockets stays in memory this long. */
	idleRoom: 30 * seconds,
	compactAfterUpdates: 500,
	projectAfter: 500,
	projectAtLatest: 5 * seconds,
	/** First and longest pause between attempts while the database is away. */
	retryFirst: 50,
	retryLongest: 2 * seconds,
	/** Frames kept for a person per hour, so that nobody fills the disk with nonsense. */
	quarantinedPerHour: 50
} as const;
