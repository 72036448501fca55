package reading

import (
	"archive/zip"
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"yulan/report/text"
)

const wordNames = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`

// listPart defines a list of three levels, as Word and WPS write the headings of a report, a list of
// bullets, one that begins at five, and one that goes back to one.
const listPart = `<w:numbering` + wordNames + `>` +
	`<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="2"/><w:lvlText w:val="%1、"/></w:lvl>` +
	`<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>` +
	`<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>` +
	`<w:lvl w:ilvl="3"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1.%4"/><w:isLgl/></w:lvl></w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF06C;"/></w:lvl></w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>` +
	`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>` +
	`<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`

const stylePart = `<w:styles` + wordNames + `><w:style w:styleId="2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
	`<w:style w:styleId="3"><w:basedOn w:val="2"/></w:style><w:style w:styleId="4"><w:basedOn w:val="4"/></w:style></w:styles>`

// numbered is a paragraph of a list, styled is one of a style.
func numbered(list, level, s string) string {
	return `<w:p><w:pPr><w:numPr><w:ilvl w:val="` + level + `"/><w:numId w:val="` + list + `"/></w:numPr></w:pPr>` + run(s) + `</w:p>`
}

func styled(style, s string) string {
	return `<w:p><w:pPr><w:pStyle w:val="` + style + `"/></w:pPr>` + run(s) + `</w:p>`
}

// withParts adds parts to a packed document.
func withParts(t *testing.T, data []byte, parts map[string]string) []byte {
	t.Helper()
	old, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, f := range old.File {
		if err := z.Copy(f); err != nil {
			t.Fatal(err)
		}
	}
	for name, part := range parts {
		f, err := z.Create(name)
		if err == nil {
			_, err = f.Write([]byte(part))
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

// TestNumbersOfLists wants the numbers before paragraphs that Word and WPS keep in another part.
func TestNumbersOfLists(t *testing.T) {
	cases := []struct{ name, body, want string }{
		{"levels", numbered("1", "0", "回顾") + numbered("1", "1", "经济") + numbered("1", "1", "民生") + numbered("1", "2", "就业5人") + numbered("1", "0", "安排") + numbered("1", "1", "开局"), "一、回顾\n（一）经济\n（二）民生\n1. 就业5人\n二、安排\n（一）开局\n"},
		{"by style", styled("2", "回顾") + run("") + styled("3", "安排"), "一、回顾\n二、安排\n"},
		{"a style of its own", styled("4", "回顾") + styled("9", "安排"), "回顾\n安排\n"},
		{"bullets", numbered("2", "0", "建桥5座"), "建桥5座\n"},
		{"from five, a numeral apart", numbered("3", "0", "建桥5座") + numbered("3", "0", "建校"), "⑤建桥5座\n⑥建校\n"},
		{"begun anew", numbered("1", "0", "甲") + numbered("1", "0", "乙") + numbered("4", "0", "丙") + numbered("4", "0", "丁"), "一、甲\n二、乙\n一、丙\n二、丁\n"},
		{"numerals of a law", numbered("1", "0", "甲") + numbered("1", "3", "乙"), "一、甲\n1.1 乙\n"},
		{"taken out of its style's list", `<w:p><w:pPr><w:pStyle w:val="2"/><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>` + run("甲") + `</w:p>`, "甲\n"},
		{"before it was changed", `<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange></w:pPr>` + run("甲") + `</w:p>`, "甲\n"},
		{"no such list or level", numbered("77", "0", "甲") + numbered("1", "8", "乙") + numbered("1", "99", "丙"), "甲\n乙\n丙\n"},
		{"twelve", strings.Repeat(numbered("1", "0", "甲"), 12) + numbered("1", "1", "乙"), ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			data := withParts(t, docx(t, c.body), map[string]string{"word/numbering.xml": listPart, "word/styles.xml": stylePart})
			got, err := Extract(data, ".docx")
			if c.name == "twelve" {
				if !strings.HasSuffix(got, "十二、甲\n（一）乙\n") {
					t.Errorf("got %q", got)
				}
				return
			}
			if err != nil || got != c.want {
				t.Errorf("got %q and %v, want %q", got, err, c.want)
			}
		})
	}
	for name, part := range map[string]string{"broken": "<w:numbering", "empty": "", "another thing": "<a/>"} {
		data := withParts(t, docx(t, numbered("1", "0", "建桥5座")), map[string]string{"word/numbering.xml": part, "word/styles.xml": part})
		if got, err := Extract(data, ".docx"); err != nil || got != "建桥5座\n" {
			t.Errorf("%s: got %q and %v", name, got, err)
		}
	}
}

func TestSignsOfWord(t *testing.T) {
	sign := func(font, char string) string {
		return `<w:r><w:sym w:font="` + font + `" w:char="` + char + `"/></w:r>`
	}
	raise := func(s string) string {
		return `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>` + s + `</w:t></w:r>`
	}
	cases := []struct{ name, body, want string }{
		{"signs of the font of symbols", paragraphOfRuns("28", sign("Symbol", "F06D"), "g/m", raise("3")), "28μg/m³\n"},
		{"a sign of another font", paragraphOfRuns("升1.2", sign("宋体", "2103")), "升1.2℃\n"},
		{"an ornament, and no sign", paragraphOfRuns("甲", sign("Wingdings", "F0E0"), sign("Symbol", "zz"), "乙"), "甲乙\n"},
		{"the mark of a note", paragraphOfRuns("增长5.2", raise("1"), "%。"), "增长5.2¹%。\n"},
		{"how it is read aloud", paragraphOfRuns(`<w:r><w:ruby><w:rt><w:r><w:t>yú</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>渝</w:t></w:r></w:rubyBase></w:ruby></w:r>`), "渝\n"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got, err := Extract(docx(t, c.body), ".docx"); err != nil || got != c.want {
				t.Errorf("got %q and %v, want %q", got, err, c.want)
			}
		})
	}
}

// TestOtherFiles tells what a file is that holds no text that can be read.
func TestOtherFiles(t *testing.T) {
	whole := docx(t, paragraphOfRuns("新建桥梁5座。"))
	pack := func(name string) []byte {
		var b bytes.Buffer
		z := zip.NewWriter(&b)
		if _, err := z.Create(name); err != nil {
			t.Fatal(err)
		}
		if err := z.Close(); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	compound := "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + strings.Repeat("\x00", 600)
	locked := compound + strings.Join(strings.Split("EncryptedPackage", ""), "\x00") + "\x00"
	cases := []struct {
		name   string
		data   []byte
		kind   text.Kind
		format string
	}{
		{"half a document", whole[:len(whole)/2], text.Damaged, ""},
		{"a document that is not closed", docx(t, "<w:p>"), text.Damaged, ""},
		{"a password", []byte(locked), text.Locked, ""},
		{"Word before 2007, or WPS", []byte(compound), text.Document, "Word"},
		{"OFD", pack("OFD.xml"), text.Document, "OFD"},
		{"ODT", pack("META-INF/manifest.xml"), text.Document, "ODT"},
		{"Excel", pack("xl/workbook.xml"), text.Document, "Excel"},
		{"any other archive", pack("a.txt"), text.Document, "ZIP"},
		{"a letter", []byte("From: a@b\r\nTo: c@d\r\nSubject: x\r\n y\r\nMIME-Version: 1.0\r\n\r\n5aSn"), text.Document, "EML"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var refused *text.Error
			if s, err := Extract(c.data, ".docx"); !errors.As(err, &refused) || refused.Kind != c.kind || refused.Format != c.format {
				t.Errorf("got %q and %v", s, err)
			}
		})
	}
	if s, err := Extract([]byte("Title: 报告\nYear: 2025\n\n新建桥梁5座。"), ".txt"); err != nil || s == "" {
		t.Errorf("a text that begins like a letter: %v", err)
	}
}

// A copy to examine is read as it is, but for a Word document.
func TestOpenCopy(t *testing.T) {
	folder := t.TempDir()
	page := "<html><body><p>新建桥梁5座。</p></body></html>"
	for name, data := range map[string][]byte{"a.docx": docx(t, paragraphOfRuns("新建桥梁5座。")), "a.html": []byte(page), "a.txt": []byte("新建桥梁5座。\n"), "short": []byte("PK")} {
		if err := os.WriteFile(filepath.Join(folder, name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	for name, want := range map[string]string{"a.docx": "新建桥梁5座。\n", "a.html": page, "a.txt": "新建桥梁5座。\n", "short": "PK"} {
		if got, err := OpenCopy(filepath.Join(folder, name)); err != nil || got != want {
			t.Errorf("%s: got %q and %v, want %q", name, got, err, want)
		}
	}
	var refused *text.Error
	if _, err := OpenCopy(filepath.Join(folder, "none")); !errors.As(err, &refused) || refused.Kind != text.NotThere {
		t.Errorf("a file that is not there: %v", err)
	}
}
