package reading

import (
	"archive/zip"
	"bytes"
	"errors"
	"strings"
	"testing"

	"yulan/report/text"
)

// docx packs the body of a Word document, with the notes that it refers to.
func docx(t *testing.T, body string) []byte {
	t.Helper()
	const names = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, part := range []struct{ name, text string }{
		{"[Content_Types].xml", `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`},
		{"word/document.xml", `<?xml version="1.0" encoding="UTF-8"?><w:document` + names + `><w:body>` + body + `</w:body></w:document>`},
		{"word/footnotes.xml", `<w:footnotes` + names + `><w:footnote><w:p><w:r><w:t>注：含777家分店。</w:t></w:r></w:p></w:footnote></w:footnotes>`},
	} {
		f, err := z.Create(part.name)
		if err == nil {
			_, err = f.Write([]byte(part.text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// run is a run of a paragraph, paragraph is a paragraph of runs.
func run(s string) string {
	return `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">` + s + `</w:t></w:r>`
}

func paragraphOfRuns(runs ...string) string {
	var b strings.Builder
	for _, r := range runs {
		if !strings.HasPrefix(r, "<") {
			r = run(r)
		}
		b.WriteString(r)
	}
	return "<w:p>" + b.String() + "</w:p>"
}

func TestTextOfDocuments(t *testing.T) {
	box := `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:txbxContent>` + paragraphOfRuns("方框12个") + `</w:txbxContent></mc:Choice>` +
		`<mc:Fallback><w:txbxContent>` + paragraphOfRuns("方框12个") + `</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`
	cases := []struct{ name, body, want string }{
		{"a paragraph", paragraphOfRuns("新建桥梁5座。"), "新建桥梁5座。\n"},
		{"runs in mid-number", paragraphOfRuns("新建桥梁1", "2", ".", "5座，下降", "3.", "2%。"), "新建桥梁12.5座，下降3.2%。\n"},
		{"signs", paragraphOfRuns("甲", "<w:r><w:tab/></w:r>", "4", "<w:r><w:noBreakHyphen/></w:r>", "5%", "<w:r><w:br/></w:r>", "乙"), "甲\t4-5%\n乙\n"},
		{"escaped signs", paragraphOfRuns("研发&amp;设计&lt;5家&gt;"), "研发&设计<5家>\n"},
		{"a table", `<w:tbl><w:tr><w:tc>` + paragraphOfRuns("桥梁") + `</w:tc><w:tc>` + paragraphOfRuns("1", "2座") + `</w:tc></w:tr></w:tbl>`, "\n桥梁\t12座\n"},
		{"a note", paragraphOfRuns("门店12", `<w:r><w:footnoteReference w:id="2"/></w:r>`, "34家。"), "门店1234家。\n"},
		{"a text box", paragraphOfRuns("门店1", box, "2家。"), "门店12家。\n方框12个\n"},
		{"what was deleted", paragraphOfRuns("门店", `<w:del><w:r><w:delText>99</w:delText></w:r></w:del><w:ins>`+run("12")+`</w:ins>`, "家。"), "门店12家。\n"},
		{"what was moved", paragraphOfRuns(`<w:moveFrom>`+run("门店12家。")+`</w:moveFrom>`) + paragraphOfRuns(`<w:moveTo>`+run("门店12家。")+`</w:moveTo>`), "\n门店12家。\n"},
		{"hidden text", paragraphOfRuns("增长", `<w:r><w:rPr><w:vanish/></w:rPr><w:t>7</w:t></w:r>`, "6.5%。"), "增长6.5%。\n"},
		{"text that is not hidden", `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>增长6.5%。</w:t></w:r></w:p>`, "增长6.5%。\n"},
		{"a field", paragraphOfRuns(`<w:r><w:instrText>PAGE 9</w:instrText></w:r>`, "门店12家。"), "门店12家。\n"},
		{"boxes in boxes", strings.Repeat("<w:p>", 40) + run("5家") + strings.Repeat("</w:p>", 40), "\n5家" + strings.Repeat("\n", 7)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Extract(docx(t, c.body), ".docx")
			if c.name == "boxes in boxes" {
				got, c.want = strings.Trim(got, "\n"), strings.Trim(c.want, "\n")
			}
			if err != nil || got != c.want {
				t.Errorf("got %q and %v, want %q", got, err, c.want)
			}
		})
	}
}

// The same text has the same figures as a document, at the places of the text that was read
// out of it, whatever runs Word made of it.
func TestDocumentHasTheFiguresOfItsText(t *testing.T) {
	text := "某市2025年政府工作报告\n一、2025年工作回顾\n全市生产总值1,234.5亿元、增长5.2%左右。新建桥梁12座，其中跨江3座。\n二、2026年工作安排\n生产总值增长5%—6%。\n"
	var body strings.Builder
	for _, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		body.WriteString(paragraphOfRuns(strings.Split(line, "")...))
	}
	got, err := Extract(docx(t, body.String()), ".docx")
	if err != nil || got != text {
		t.Fatalf("got %q and %v, want %q", got, err, text)
	}
	r, want := Read(got, testIndicators(t)), Read(text, testIndicators(t))
	if a, b := strings.Join(facts(r), "\n"), strings.Join(facts(want), "\n"); a != b || len(r.Figures) != 5 {
		t.Errorf("got %s, want %s", a, b)
	}
	runes := []rune(got)
	for _, f := range r.Figures {
		if first := []rune(f.Printed)[0]; runes[f.Start] != first {
			t.Errorf("%s stands at %d, where the text has %q", f.Printed, f.Start, runes[f.Start])
		}
	}
}

func TestDocumentsThatAreNone(t *testing.T) {
	whole := docx(t, paragraphOfRuns("新建桥梁5座。"))
	for name, data := range map[string][]byte{
		"cut off": whole[:len(whole)/2], "not closed": docx(t, "<w:p>"), "empty": docx(t, ""), "only blanks": docx(t, paragraphOfRuns(" ")),
	} {
		var refused *text.Error
		if s, err := Extract(data, ".docx"); !errors.As(err, &refused) {
			t.Errorf("%s: got %q and %v", name, s, err)
		}
	}
}

// A scan has no text, and a document that unpacks to too much is told so by how much that is.
func TestScansAndBombsAreRefused(t *testing.T) {
	var refused *text.Error
	for format, begin := range map[string]string{"PNG": "\x89PNG\r\n\x1a\n", "JPEG": "\xff\xd8\xff\xe0", "PDF": "%PDF-1.7"} {
		if _, err := Extract([]byte(begin+"1234"), ".txt"); !errors.As(err, &refused) || refused.Kind != text.Document || refused.Format != format {
			t.Errorf("%s: %v", format, err)
		}
	}
	if _, err := Extract(docx(t, paragraphOfRuns(strings.Repeat("0", maxUnpacked))), ".docx"); !errors.As(err, &refused) || refused.Kind != text.TooLarge || refused.Most != maxUnpacked {
		t.Errorf("a bomb: %v", err)
	}
}

// Of a web page the cells of a row stay apart, and what it hides is not read.
func TestPages(t *testing.T) {
	cases := []struct{ name, page, want string }{
		{"a row", "<table><tr><td>财政收入</td><td>8.92</td><td>4.3</td></tr></table>", "财政收入 8.92 4.3"},
		{"a hidden block", `<p>新建5所。</p><div style="color:red; display: none">改建<div>6</div>所。</div><p hidden>扩建7所。<p>停办8所。`, "新建5所。 停办8所。"},
		{"a hidden sign", `<p>增长<span style="display:none">7</span>6.5%。<img hidden>下降2%。</p>`, "增长6.5%。下降2%。"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := Extract([]byte("<!DOCTYPE html><html><body>"+c.page+"</body></html>"), ".html")
			if got = strings.Join(strings.Fields(got), " "); err != nil || got != c.want {
				t.Errorf("got %q and %v, want %q", got, err, c.want)
			}
		})
	}
}
