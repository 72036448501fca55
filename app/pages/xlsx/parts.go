package xlsx

import (
	"bufio"
	"encoding/xml"
	"io"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

// writer writes the parts of a workbook, one behind the other. Its first error stays, and
// nothing is written after it.
type writer struct {
	create func(name string) (io.Writer, error)
	out    *bufio.Writer // of the part that is being written
	err    error
	styles []Style  // that cells have, by their index; the first is no style
	ranges []string // of each sheet, what can be filtered in it, or ""
}

// part writes one part.
func (w *writer) part(name string, write func()) error {
	out, err := w.create(name)
	if err != nil {
		return err
	}
	w.out = bufio.NewWriter(out)
	w.raw(xml.Header)
	write()
	if w.err == nil {
		w.err = w.out.Flush()
	}
	return w.err
}

func (w *writer) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

// raw writes markup.
func (w *writer) raw(s string) {
	if w.err == nil {
		_, w.err = io.WriteString(w.out, s)
	}
}

// text writes a text with all that is markup escaped. What XML cannot say, as most control
// characters, becomes U+FFFD.
func (w *writer) text(s string) {
	if w.err == nil {
		w.err = xml.EscapeText(w.out, []byte(s))
	}
}

// escape matches the rest of what a spreadsheet reads as an escaped character, behind its
// first underscore.
var escape = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^x[0-9A-Fa-f]{4}_`) })

// keepUnderscores escapes each underscore that begins what would be read as an escape. One
// escape may end in the underscore that begins the next.
func keepUnderscores(s string) string {
	pieces := strings.Split(s, "_")
	var b strings.Builder
	b.WriteString(pieces[0])
	for i, rest := range pieces[1:] {
		b.WriteByte('_')
		if last := i == len(pieces)-2; !last && escape().MatchString(rest+"_") {
			b.WriteString("x005F_")
		}
		b.WriteString(rest)
	}
	return b.String()
}

// The namespaces of packages, and the types of the parts in them.
const (
	relationships = "http://schemas.openxmlformats.org/package/2006/relationships"
	office        = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	properties    = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
	mainType      = "application/vnd.openxmlformats-officedocument.spreadsheetml."
)

func (w *writer) workbook(sheets []Sheet) {
	w.raw(`<workbook xmlns="` + spreadsheetML + `" xmlns:r="` + office + `"><sheets>`)
	for i, s := range sheets {
		n := strconv.Itoa(i + 1)
		w.raw(`<sheet name="`)
		w.text(s.Name)
		w.raw(`" sheetId="` + n + `" r:id="rId` + n + `"/>`)
	}
	w.raw(`</sheets>`)
	w.filterNames(sheets)
	w.raw(`</workbook>`)
}

// filterNames names what can be filtered, as Excel expects beside the filters themselves.
func (w *writer) filterNames(sheets []Sheet) {
	some := false
	for i, r := range w.ranges {
		if r == "" {
			continue
		}
		if !some {
			w.raw(`<definedNames>`)
			some = true
		}
		w.raw(`<definedName name="_xlnm._FilterDatabase" localSheetId="` + strconv.Itoa(i) + `" hidden="1">`)
		w.text("'" + strings.ReplaceAll(sheets[i].Name, "'", "''") + "'!" + r)
		w.raw(`</definedName>`)
	}
	if some {
		w.raw(`</definedNames>`)
	}
}

func (w *writer) workbookRelations(sheets int) {
	w.raw(`<Relationships xmlns="` + relationships + `">`)
	for i := 1; i <= sheets; i++ {
		n := strconv.Itoa(i)
		w.relation(n, office+"/worksheet", "worksheets/sheet"+n+".xml")
	}
	w.relation(strconv.Itoa(sheets+1), office+"/styles", "styles.xml")
	w.raw(`</Relationships>`)
}

func (w *writer) relations() {
	w.raw(`<Relationships xmlns="` + relationships + `">`)
	w.relation("1", office+"/officeDocument", "xl/workbook.xml")
	w.relation("2", relationships+"/metadata/core-properties", "docProps/core.xml")
	w.raw(`</Relationships>`)
}

func (w *writer) relation(id, kind, target string) {
	w.raw(`<Relationship Id="rId` + id + `" Type="` + kind + `" Target="` + target + `"/>`)
}

// core says what the workbook is. Its elements have the prefixes that every program writes:
// some readers know them by these alone.
func (w *writer) core(b Workbook) {
	w.raw(`<cp:coreProperties xmlns:cp="` + properties + `" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
		` xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	at := made.Format(time.RFC3339)
	for _, e := range []struct{ tag, attributes, text string }{
		{"dc:title", "", b.Title},
		{"dc:creator", "", b.Creator},
		{"dc:language", "", b.Language},
		{"cp:lastModifiedBy", "", b.Creator},
		{"dcterms:created", ` xsi:type="dcterms:W3CDTF"`, at},
		{"dcterms:modified", ` xsi:type="dcterms:W3CDTF"`, at},
	} {
		w.raw(`<` + e.tag + e.attributes + `>`)
		w.text(e.text)
		w.raw(`</` + e.tag + `>`)
	}
	w.raw(`</cp:coreProperties>`)
}

func (w *writer) contentTypes(sheets int) {
	w.raw(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>`)
	w.contentType("/xl/workbook.xml", mainType+"sheet.main+xml")
	w.contentType("/xl/styles.xml", mainType+"styles+xml")
	for i := 1; i <= sheets; i++ {
		w.contentType("/xl/worksheets/sheet"+strconv.Itoa(i)+".xml", mainType+"worksheet+xml")
	}
	w.contentType("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
	w.raw(`</Types>`)
}

func (w *writer) contentType(part, kind string) {
	w.raw(`<Override PartName="` + part + `" ContentType="` + kind + `"/>`)
}
