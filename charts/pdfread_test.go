package charts

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
)

// pdfFile is a PDF file as far as tests ask: what it says by its objects' numbers.
type pdfFile struct {
	dicts   map[int]string
	streams map[int][]byte // as they are before they are packed
	trailer string
}

// readPDF reads a file by its own table of contents, and fails where that is wrong.
func readPDF(t *testing.T, file []byte) pdfFile {
	t.Helper()
	at := bytes.LastIndex(file, []byte("startxref\n"))
	if at < 0 {
		t.Fatal("no startxref")
	}
	table := number(t, file[at+len("startxref\n"):], `^(\d+)`)
	p := pdfFile{dicts: map[int]string{}, streams: map[int][]byte{}, trailer: string(file[bytes.LastIndex(file, []byte("trailer")):])}
	lines := bytes.Split(file[table:], []byte("\n"))
	n := number(t, lines[1], `^0 (\d+)$`)
	for i := 1; i < n; i++ {
		p.object(t, file[number(t, lines[2+i], `^(\d{10}) 00000 n $`):], i)
	}
	return p
}

// object reads the object that some bytes begin with.
func (p pdfFile) object(t *testing.T, rest []byte, n int) {
	t.Helper()
	body, ok := bytes.CutPrefix(rest, fmt.Appendf(nil, "%d 0 obj\n", n))
	if !ok {
		t.Fatalf("object %d does not begin where the table says, but %.20q does", n, rest)
	}
	end := bytes.Index(body, []byte("endobj"))
	stream := bytes.Index(body, []byte("stream\n"))
	if stream < 0 || stream > end {
		p.dicts[n] = string(body[:end])
		return
	}
	p.dicts[n] = string(body[:stream])
	data := body[stream+len("stream\n"):][:number(t, body[:stream], `/Length (\d+)`)]
	if strings.Contains(p.dicts[n], "/FlateDecode") {
		z, err := zlib.NewReader(bytes.NewReader(data))
		if err != nil {
			t.Fatalf("object %d: %v", n, err)
		}
		if data, err = io.ReadAll(z); err != nil {
			t.Fatalf("object %d: %v", n, err)
		}
	}
	p.streams[n] = data
}

// number returns the number that a pattern finds.
func number(t *testing.T, in []byte, pattern string) int {
	t.Helper()
	m := regexp.MustCompile(pattern).FindSubmatch(in)
	if m == nil {
		t.Fatalf("no %s in %.60q", pattern, in)
	}
	n, err := strconv.Atoi(string(m[1]))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// refer returns the number of the object that a dictionary names; 0 for none.
func (p pdfFile) refer(n int, key string) int {
	m := regexp.MustCompile(`/` + key + ` \[?(\d+) 0 R`).FindStringSubmatch(p.dicts[n])
	if m == nil {
		return 0
	}
	to, _ := strconv.Atoi(m[1]) // digits
	return to
}

// pages returns the objects of the pages, in order.
func (p pdfFile) pages() []int {
	var out []int
	for _, m := range regexp.MustCompile(`(\d+) 0 R`).FindAllStringSubmatch(between(p.dicts[1], "/Kids [", "]"), -1) {
		n, _ := strconv.Atoi(m[1]) // digits
		out = append(out, n)
	}
	return out
}

// text returns the lines of text of a page, in the order in which they are set.
func (p pdfFile) text(page int) []string {
	return pdfStrings(p.streams[p.refer(page, "Contents")], ") Tj")
}

// pdfEntry is a bookmark as it is read: its title and the page it leads to.
type pdfEntry struct {
	title       string
	level, page int
}

// outline returns the bookmarks in order.
func (p pdfFile) outline() []pdfEntry {
	pages := p.pages()
	var out []pdfEntry
	var walk func(n, level int)
	walk = func(n, level int) {
		for ; n != 0; n = p.refer(n, "Next") {
			e := pdfEntry{title: pdfStrings([]byte(p.dicts[n]), ")")[0], level: level}
			for i, page := range pages {
				if page == p.refer(n, "Dest") {
					e.page = i + 1
				}
			}
			out = append(out, e)
			walk(p.refer(n, "First"), level+1)
		}
	}
	for n, dict := range p.dicts {
		if strings.Contains(dict, "/Type /Outlines") {
			walk(p.refer(n, "First"), 0)
		}
	}
	return out
}

// pdfStrings returns the texts in parentheses that are followed so, read as UTF-16.
func pdfStrings(in []byte, followed string) []string {
	var out []string
	for i := 0; i < len(in); i++ {
		if in[i] != '(' {
			continue
		}
		var text []byte
		for i++; in[i] != ')'; i++ {
			c := in[i]
			if c == '\\' {
				i++
				if c = in[i]; c == 'r' {
					c = '\r'
				}
			}
			text = append(text, c)
		}
		if bytes.HasPrefix(in[i:], []byte(followed)) {
			out = append(out, utf16Text(bytes.TrimPrefix(text, []byte{0xfe, 0xff})))
		}
	}
	return out
}

// utf16Text reads big-endian UTF-16.
func utf16Text(b []byte) string {
	units := make([]uint16, len(b)/2)
	for i := range units {
		units[i] = uint16(b[2*i])<<8 | uint16(b[2*i+1])
	}
	return string(utf16.Decode(units))
}

// between returns what stands between two texts.
func between(s, from, to string) string {
	_, s, _ = strings.Cut(s, from)
	s, _, _ = strings.Cut(s, to)
	return s
}
