package assets_test

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"unicode"

	"yulan/assets"
)

// Window and pictures have one font and no other to fall back on, so every character that
// may be shown has to be in both of its weights.
func TestFontHasEveryCharacter(t *testing.T) {
	texts := shownTexts(t)
	for name, font := range map[string][]byte{"regular": assets.FontRegular, "bold": assets.FontBold} {
		t.Run(name, func(t *testing.T) {
			glyphs, err := characterMap(font)
			if err != nil {
				t.Fatal(err)
			}
			for file, text := range texts {
				missing := map[rune]bool{}
				for _, r := range text {
					if !unicode.IsControl(r) && glyphs[r] == 0 {
						missing[r] = true
					}
				}
				for r := range missing {
					t.Errorf("%s has %q (%U), the font has not", file, r, r)
				}
			}
		})
	}
}

// The reader of the font must not be one that finds everything.
func TestCharacterMapFindsOnlyWhatIsThere(t *testing.T) {
	glyphs, err := characterMap(assets.FontRegular)
	if err != nil {
		t.Fatal(err)
	}
	for r, want := range map[rune]bool{'A': true, '渝': true, '∶': true, '🙂': false, '\uE000': false} {
		if got := glyphs[r] != 0; got != want {
			t.Errorf("%q found: %t, want %t", r, got, want)
		}
	}
	if _, err := characterMap([]byte("not a font")); err == nil {
		t.Error("a text was read as a font")
	}
}

func TestFontLicenceIsShipped(t *testing.T) {
	for _, want := range []string{"SIL OPEN FONT LICENSE Version 1.1", "PERMISSION & CONDITIONS"} {
		if !strings.Contains(string(assets.FontLicence), want) {
			t.Errorf("the font's licence does not say %q", want)
		}
	}
}

func TestIconIsAPicture(t *testing.T) {
	if !strings.HasPrefix(string(assets.Icon), "\x89PNG\r\n\x1a\n") {
		t.Error("the icon is not a PNG")
	}
}

// shownTexts returns all words, the licences, and all files of the report's data, by where
// they stand.
func shownTexts(t *testing.T) map[string]string {
	t.Helper()
	texts := map[string]string{"terms.json": string(assets.Terms)}
	for _, tag := range assets.Tags {
		for key, text := range assets.Table(loadWords(t, tag)) {
			texts["words "+tag+" "+key] = text
		}
	}
	for _, l := range assets.Licences() {
		texts["the licence of "+l.Of] = l.Of + l.Text
	}
	err := fs.WalkDir(assets.Report(), ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(assets.Report(), path)
		texts[path] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return texts
}

var errNoFont = errors.New("not a TrueType font with a Unicode character map")

// characterMap reads the glyph of each character from a TrueType font's cmap table,
// as the OpenType specification has it (formats 4 and 12). It is written out here
// because this room imports the standard library only.
func characterMap(font []byte) (glyphs map[rune]int, err error) {
	defer func() {
		if r := recover(); r != nil { // a slice out of bounds: the file is cut off or no font
			err = fmt.Errorf("%w: %v", errNoFont, r)
		}
	}()
	u16 := func(at int) int { return int(binary.BigEndian.Uint16(font[at:])) }
	u32 := func(at int) int { return int(binary.BigEndian.Uint32(font[at:])) }
	glyphs = map[rune]int{}
	for table := range u16(4) {
		entry := 12 + 16*table
		if string(font[entry:entry+4]) != "cmap" {
			continue
		}
		cmap := u32(entry + 8)
		for sub := range u16(cmap + 2) {
			at := cmap + u32(cmap+4+8*sub+4)
			switch u16(at) {
			case 4:
				readFormat4(u16, at, glyphs)
			case 12:
				for g := range u32(at + 12) {
					first, last, glyph := u32(at+16+12*g), u32(at+20+12*g), u32(at+24+12*g)
					for r := first; r <= last; r++ {
						glyphs[rune(r)] = glyph + r - first
					}
				}
			}
		}
	}
	if len(glyphs) == 0 {
		return nil, errNoFont
	}
	return glyphs, nil
}

// readFormat4 reads the segments of a cmap subtable for the basic plane.
func readFormat4(u16 func(int) int, at int, glyphs map[rune]int) {
	size := u16(at + 6) // twice the number of segments
	for i := 0; i < size; i += 2 {
		end := u16(at + 14 + i)
		start := u16(at + 16 + size + i)
		delta := u16(at + 16 + 2*size + i)
		rangeAt := at + 16 + 3*size + i
		for r := start; r <= end && r != 0xffff; r++ {
			glyph := r
			if offset := u16(rangeAt); offset != 0 {
				glyph = u16(rangeAt + offset + 2*(r-start))
				if glyph == 0 {
					continue
				}
			}
			glyphs[rune(r)] = (glyph + delta) & 0xffff
		}
	}
}
