package charts

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
)

// Whatever a chart's words are, its SVG is XML that can be read, of letters and of outlines.
func FuzzWords(f *testing.F) {
	for _, text := range []string{"", "增长", "<script>&\"'", "]]>", "--><!--", "a\x00b", "\xff", "\ufffe", "\u202e8.3%", "𠮷😀", "e\u0301\u0301"} {
		f.Add(text, text)
	}
	look := testLook(f)
	look.Grow = true // as Write has it
	var out bytes.Buffer
	f.Fuzz(func(t *testing.T, title, label string) {
		if len(title)+len(label) > 80 {
			return // not an input
		}
		head := Head{ID: "a", Title: title, Subtitle: label, Source: title, Note: label, Citation: title, Facts: []string{label}, Rights: title}
		spec, err := NewBars(head, []Row{{Key: "k", Label: label, Value: 8.3, Text: title, Detail: label}}, BarOptions{})
		if err != nil {
			return // it was refused in so many words
		}
		size := Size{W: 320, H: 200, Scale: 1}
		sc, err := layout(spec, size, look)
		if err != nil {
			t.Fatalf("%q, %q: %v", title, label, err)
		}
		for _, format := range []Format{SVG, SVGOutlines} {
			out.Reset()
			if err := format.write(&out, sc, spec.Head(), size, look); err != nil {
				t.Fatalf("%q, %q: %v", title, label, err)
			}
			var read error
			for d := xml.NewDecoder(strings.NewReader(unpathed(t, out.String()))); read == nil; {
				_, read = d.Token()
			}
			if !errors.Is(read, io.EOF) {
				t.Fatalf("%q, %q: %v", title, label, read)
			}
		}
	})
}

// unpathed returns an SVG file without the outlines of its letters, which are most of it, once it
// has seen that they are commands and numbers.
func unpathed(t *testing.T, svg string) string {
	t.Helper()
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(svg, ` d="`)
		b.WriteString(before)
		if !found {
			return b.String()
		}
		end := strings.IndexFunc(rest, func(r rune) bool { return !strings.ContainsRune("MLZmlhvqz -0123456789", r) })
		if end < 0 || rest[end] != '"' {
			t.Fatalf("a path goes on with %.40q", rest[max(0, end):])
		}
		svg = rest[end+1:]
	}
}
