package reading

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"yulan/report/lazyregexp"
	"yulan/report/text"
)

// The bounds of a file. What it unpacks to is bounded too, or a small file could fill the
// memory.
const (
	MaxFile     = 5 << 20  // bytes
	maxUnpacked = 50 << 20 // bytes
)

// Open reads the text out of a file: a plain text in any encoding that text.Read knows, a
// Word document (.docx) or a saved web page. What it returns of a plain text is all of it
// but a byte-order mark. Everything else is refused; the error is a *text.Error.
func Open(path string) (string, error) {
	if err := text.CheckFile(path); err != nil {
		return "", err
	}
	f, err := os.Open(path)
	if err != nil {
		_, err = text.ReadFile(path) // says what is wrong with the file
		return "", err
	}
	defer func() { _ = f.Close() }() // what was only read cannot be lost
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return "", &text.Error{Kind: text.IsFolder, Err: errors.New("it is a folder")}
	}
	data, err := io.ReadAll(io.LimitReader(f, MaxFile+1))
	switch {
	case err != nil:
		return "", &text.Error{Kind: text.Unreadable, Err: err}
	case len(data) > MaxFile:
		return "", &text.Error{Kind: text.TooLarge}
	}
	return Extract(data, filepath.Ext(path))
}

// OpenCopy reads a copy of a text that is to be examined as it is, tags and all, as text.ReadFile does;
// but a Word document, of which only what is in it can be examined. The error is a *text.Error.
func OpenCopy(path string) (string, error) {
	if err := text.CheckFile(path); err != nil {
		return "", err
	}
	if isPacked(path) {
		return Open(path)
	}
	return text.ReadFile(path)
}

// packedBegin is how a packed file begins.
const packedBegin = "PK\x03\x04"

// isPacked says whether a file begins as packed ones do.
func isPacked(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // it was only read
	begin := make([]byte, len(packedBegin))
	_, err = io.ReadFull(f, begin)
	return err == nil && string(begin) == packedBegin
}

// Extract reads the text out of the bytes of a file. ext is the end of its name, which tells
// a web page that does not begin like one.
func Extract(data []byte, ext string) (string, error) {
	if bytes.HasPrefix(data, []byte(packedBegin)) {
		return fromDocument(data)
	}
	plain, err := text.Decode(data)
	if err != nil {
		return "", err
	}
	if ext = strings.ToLower(ext); ext == ".html" || ext == ".htm" || ext == ".xhtml" || beginsAsPage(plain) {
		return nonempty(fromPage(plain))
	}
	return plain, nil
}

// nonempty refuses a text with nothing in it.
func nonempty(s string) (string, error) {
	if strings.TrimSpace(s) == "" {
		return "", &text.Error{Kind: text.Empty}
	}
	return s, nil
}

// beginsAsPage says whether a text begins as a web page does.
func beginsAsPage(s string) bool {
	begin := strings.ToLower(strings.TrimSpace(firstBytes(s, 400)))
	return strings.HasPrefix(begin, "<!doctype html") || strings.HasPrefix(begin, "<html") || strings.HasPrefix(begin, "<?xml") && strings.Contains(begin, "<html")
}

// fromDocument reads the text out of a Word document: a line for each paragraph.
func fromDocument(data []byte) (string, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return "", &text.Error{Kind: text.Damaged, Err: err}
	}
	f, err := z.Open("word/document.xml")
	if err != nil {
		return "", &text.Error{Kind: text.Document, Format: packedFormat(z)}
	}
	defer func() { _ = f.Close() }() // it was only read
	numbering, styles := partOf(z, "word/numbering.xml"), partOf(z, "word/styles.xml")
	limited := &io.LimitedReader{R: f, N: maxUnpacked}
	s, err := paragraphsOf(limited, newWordLists(numbering, styles))
	switch {
	case limited.N <= 0:
		return "", &text.Error{Kind: text.TooLarge, Most: maxUnpacked}
	case err != nil:
		return "", &text.Error{Kind: text.Damaged, Err: err}
	}
	return nonempty(s)
}

// partOf opens a part of a document that may be missing. What it is unpacked to is bounded.
func partOf(z *zip.Reader, name string) io.Reader {
	f, err := z.Open(name)
	if err != nil {
		return nil
	}
	return io.LimitReader(f, maxUnpacked)
}

// packed are kinds of documents that are packed, by a part that each has.
var packed = []struct{ part, format string }{
	{"OFD.xml", "OFD"},
	{"xl/workbook.xml", "Excel"},
	{"ppt/presentation.xml", "PowerPoint"},
	{"META-INF/manifest.xml", "ODT"},
	{"META-INF/container.xml", "EPUB"},
}

// packedFormat returns what a packed file is that is no Word document.
func packedFormat(z *zip.Reader) string {
	for _, p := range packed {
		if slices.ContainsFunc(z.File, func(f *zip.File) bool { return f.Name == p.part }) {
			return p.format
		}
	}
	return "ZIP"
}

// hidden are elements whose text no reader of a page sees.
var hidden = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Head: true, atom.Svg: true,
	atom.Select: true, atom.Button: true, atom.Iframe: true, atom.Object: true, atom.Textarea: true,
}

// blocks are elements that a line ends with.
var blocks = map[atom.Atom]bool{
	atom.P: true, atom.Div: true, atom.Br: true, atom.Li: true, atom.Tr: true, atom.H1: true, atom.H2: true, atom.H3: true,
	atom.H4: true, atom.H5: true, atom.H6: true, atom.Section: true, atom.Article: true, atom.Table: true, atom.Ul: true,
	atom.Ol: true, atom.Dd: true, atom.Dt: true, atom.Blockquote: true, atom.Header: true, atom.Footer: true, atom.Title: true,
}

// fromPage reads the text out of a web page: a line for each block, the cells of a table's row
// apart from each other. Tags are not nested in memory, so that no depth of them is too deep.
func fromPage(page string) string {
	w := cellWriter{apart: "\t"}
	z := html.NewTokenizer(strings.NewReader(page))
	within, depth := atom.Atom(0), 0
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			return w.end()
		}
		t := z.Token()
		if within == atom.P && kind == html.StartTagToken && blocks[t.DataAtom] {
			within = 0 // a paragraph ends where another block begins
		}
		switch {
		case within != 0:
			if t.DataAtom == within {
				depth += map[html.TokenType]int{html.StartTagToken: 1, html.EndTagToken: -1}[kind]
			}
			if depth == 0 {
				within = 0
			}
		case kind == html.StartTagToken && isHidden(t):
			within, depth = t.DataAtom, 1
		case kind == html.TextToken:
			w.write(strings.NewReplacer("\r", "", "\n", "").Replace(t.Data))
		case w.writeCell(kind, t):
		case blocks[t.DataAtom]:
			w.write("\n")
		}
	}
}

// writeCell writes the begin and the end of a table, a row or a cell, and says whether a tag is one.
func (w *cellWriter) writeCell(kind html.TokenType, t html.Token) bool {
	begins := kind == html.StartTagToken
	switch t.DataAtom {
	case atom.Table:
		if begins {
			w.beginTable()
		} else {
			w.endTable()
		}
	case atom.Tr:
		if w.inner() == nil || w.deep > 0 {
			return false
		}
		if begins {
			w.beginRow()
		}
	case atom.Td, atom.Th:
		if begins {
			w.beginCell(spanOf(t, "colspan"), spanOf(t, "rowspan"))
		}
	default:
		return false
	}
	return true
}

// spanOf returns how many columns or rows a cell takes.
func spanOf(t html.Token, name string) int {
	for _, a := range t.Attr {
		if a.Key == name {
			return min(atoi(strings.TrimSpace(a.Val)), widestCell)
		}
	}
	return 1
}

// closed are elements that always have an end, so that what is hidden with one has an end too.
var closed = map[atom.Atom]bool{
	atom.Div: true, atom.Span: true, atom.P: true, atom.Section: true, atom.Article: true, atom.Table: true, atom.Ul: true, atom.Ol: true,
	atom.A: true, atom.B: true, atom.I: true, atom.Em: true, atom.Strong: true, atom.Font: true, atom.Header: true, atom.Footer: true, atom.Nav: true,
}

var displayNone = lazyregexp.New(`(?i)(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)`)

// isHidden says whether no reader of a page sees an element that begins.
func isHidden(t html.Token) bool {
	if hidden[t.DataAtom] {
		return true
	}
	for _, a := range t.Attr {
		if closed[t.DataAtom] && (a.Key == "hidden" || a.Key == "style" && displayNone.MatchString(a.Val)) {
			return true
		}
	}
	return false
}
