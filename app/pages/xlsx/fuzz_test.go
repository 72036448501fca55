package xlsx

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"testing"
)

// Whatever stands in a cell or a title, all parts of the file are XML that can be read.
func FuzzWrite(f *testing.F) {
	for _, text := range []string{"", "数据", "<&>\"'", "]]>", "=1+1", "a\x00b\x1b", "\xff", "_x0041_", "\ufffe", " a\n\t b ", "𠮷😀"} {
		f.Add(text, text)
	}
	f.Fuzz(func(t *testing.T, text, title string) {
		book := Workbook{Title: title, Creator: title, Language: "zh", Sheets: []Sheet{{
			Name: "1", Rows: slices.Values([][]Cell{{{Text: text, Style: Style{Wrap: true}}, {Text: title, Style: Style{Bold: true}}}}),
		}}}
		var out bytes.Buffer
		if err := Write(&out, book); err != nil {
			return // it was refused in so many words
		}
		file, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
		if err != nil {
			t.Fatal(err)
		}
		for _, part := range file.File {
			r, err := part.Open()
			if err != nil {
				t.Fatal(err)
			}
			for d := xml.NewDecoder(r); err == nil; {
				_, err = d.Token()
			}
			if !errors.Is(err, io.EOF) {
				t.Fatalf("%s of %q, %q: %v", part.Name, text, title, err)
			}
		}
	})
}
