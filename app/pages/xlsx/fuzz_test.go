package xlsx

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"testing"
)

// Whatever texts a workbook holds, every part of it is XML that can be read. The texts of a
// workbook that is packed and unpacked are held by the other tests.
func FuzzWrite(f *testing.F) {
	for _, text := range []string{"", "数据", "<&>\"'", "]]>", "=1+1", "a\x00b\x1b", "\xff", "_x0041_", "\ufffe", " a\n\t b ", "𠮷😀"} {
		f.Add(text, text)
	}
	read := map[string]string{} // the parts that are the same for any texts are read once
	f.Fuzz(func(t *testing.T, text, title string) {
		if len(text)+len(title) > 1000 {
			return // not an input
		}
		book := Workbook{Title: title, Creator: title, Language: "zh", Sheets: []Sheet{{
			Name: "1", Rows: slices.Values([][]Cell{{{Text: text, Style: Style{Wrap: true}}, {Text: title, Style: Style{Bold: true}}}}),
		}}}
		parts := map[string]*bytes.Buffer{}
		err := writeParts(book, func(name string) (io.Writer, error) {
			parts[name] = &bytes.Buffer{}
			return parts[name], nil
		})
		if err != nil {
			t.Fatalf("%q, %q: %v", text, title, err)
		}
		for name, part := range parts {
			whole := part.String()
			if read[name] == whole {
				continue
			}
			read[name] = whole
			for d := xml.NewDecoder(part); err == nil; {
				_, err = d.Token()
			}
			if !errors.Is(err, io.EOF) {
				t.Fatalf("%s of %q, %q: %v", name, text, title, err)
			}
			err = nil
		}
	})
}
