/* What lands in the clipboard when people copy from the programs they use. Shortened, but real in kind. */

export const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///D:/Ablage/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @page WordSection1 {size:595.3pt 841.9pt;} --></style>
</head><body lang=DE style='tab-interval:35.4pt'><!--StartFragment-->
<h2 style='margin-top:2.0pt'><span style='color:#2F5496'>Bericht aus dem Sozialamt<o:p></o:p></span></h2>
<p class=MsoNormal style='mso-margin-top-alt:auto'><b style='mso-bidi-font-weight:normal'>Stand:</b>
<span style='font-family:"Arial",sans-serif;color:red'>780 Personen</span><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>GU Gerberwiese<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span></span><![endif]>180 Plätze<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;</span></span></span><![endif]>Alte Webschule<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td style='width:226.55pt'><p class=MsoNormal>Köln<o:p></o:p></p></td>
<td><p class=MsoNormal>186<o:p></o:p></p></td></tr></table>
<!--EndFragment--></body></html>`;

export const fromLibreOffice = `<!DOCTYPE html><html><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/>
<meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm; margin: 2cm } p { line-height: 115%; margin-bottom: 0.25cm }</style>
</head><body lang="de-DE" link="#000080" dir="ltr">
<p style="line-height: 100%; margin-bottom: 0cm"><font color="#c9211e"><font face="Liberation Serif, serif"><i>Kursiv</i></font></font> aus Writer</p>
<ol><li><p style="margin-bottom: 0cm">Erstens</p></li><li><p style="margin-bottom: 0cm">Zweitens</p></li></ol>
<p dir="rtl" lang="ar">مرحبا</p>
</body></html>`;

export const fromTheWeb = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">
<p dir="ltr" style="line-height:1.38"><span style="font-weight:700;color:#000">Fett aus Docs</span><span style="font-weight:400"> und mager</span></p></b>
<img src="https://tracker.example/pixel.gif" onerror="window.attacked = true">
<p onclick="window.attacked = true">Text mit <a href="https://ahlenfurt.example/">Link</a> und
<a href="javascript:window.attacked=true">falschem Link</a></p>
<script>window.attacked = true</script><iframe src="https://tracker.example"></iframe>
<div data-block="decision" data-id="11111111-1111-4111-8111-111111111111"><p>Ein Beschluss von anderswo</p></div>`;
