package charts

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"testing"
)

// Whatever a chart's words are, its SVG is XML that can be read, of letters and of outlines.
func FuzzWords(f *testing.F) {
	for _, text := range []string{"", "增长", "<script>&\"'", "]]>", "--><!--", "a\x00b", "\xff", "\ufffe", "\u202e8.3%", "𠮷😀", "e\u0301\u0301"} {
		f.Add(text, text)
	}
	f.Fuzz(func(t *testing.T, title, label string) {
		head := Head{ID: "a", Title: title, Subtitle: label, Source: title, Note: label, Citation: title, Facts: []string{label}, Rights: title}
		spec, err := NewBars(head, []Row{{Key: "k", Label: label, Value: 8.3, Text: title, Detail: label}}, BarOptions{})
		if err != nil || len(title)+len(label) > 200 {
			return // it was refused in so many words
		}
		for _, format := range []Format{SVG, SVGOutlines} {
			var out bytes.Buffer
			if err := Write(&out, format, spec, Size{W: 320, H: 200, Scale: 1}, testLook(t)); err != nil {
				t.Fatalf("%q, %q: %v", title, label, err)
			}
			var read error
			for d := xml.NewDecoder(&out); read == nil; {
				_, read = d.Token()
			}
			if !errors.Is(read, io.EOF) {
				t.Fatalf("%q, %q: %v", title, label, read)
			}
		}
	})
}
