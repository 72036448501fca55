package pages

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"yulan/assets"
	"yulan/report"
)

// maxFileStem is the length in bytes that a file's name may have before its extension:
// with room for " (2)" and ".png" it stays far below the 255 bytes of common file
// systems and the 143 of an encrypted home folder.
const maxFileStem = 120

// BookName names the file of a chart book by what it is of, without an extension: all
// chapters if none is named.
func BookName(r *report.Report, w assets.Words, l report.Language, chapters []int) string {
	name := w.T("book.file", "report", r.Source.File.In(l))
	for _, c := range r.Chapters {
		if slices.Contains(chapters, c.Number) {
			name = w.T("book.file-chapter", "book", name, "chapter", c.Tab.In(l))
		}
	}
	return SafeName(name)
}

// ListName names the file of a list of n figures of the report, without an extension.
func ListName(r *report.Report, w assets.Words, l report.Language, n int) string {
	return SafeName(w.T("listing.file", "report", UpperFirst(r.Source.Kind.In(l)), "n", n))
}

// SafeName makes a name that files may have on Linux, macOS and Windows alike: no
// separators, wildcards, control or invisible characters, no device name of Windows, no dot
// or space at its ends, and at most 120 bytes. A name of nothing else becomes "_".
func SafeName(name string) string {
	clean := strings.Map(func(r rune) rune {
		switch {
		case r == utf8.RuneError, unicode.Is(unicode.Cf, r):
			return -1
		case strings.ContainsRune(`<>:"/\|?*`, r), unicode.IsControl(r), unicode.IsSpace(r):
			return ' '
		}
		return r
	}, name)
	clean = trimName(strings.Join(strings.Fields(clean), " "))
	if clean == "" || isDevice(clean) {
		clean = "_" + clean
	}
	for len(clean) > maxFileStem {
		_, size := utf8.DecodeLastRuneInString(clean)
		clean = clean[:len(clean)-size]
	}
	return trimName(clean)
}

// trimName takes dots and spaces from the ends: Windows drops those at the end, and a dot
// at the start hides a file elsewhere.
func trimName(name string) string { return strings.Trim(name, ". ") }

// isDevice reports whether Windows takes a name for a device, whatever its extension.
func isDevice(name string) bool {
	stem, _, _ := strings.Cut(name, ".")
	stem = strings.ToUpper(strings.TrimSpace(stem))
	if slices.Contains([]string{"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"}, stem) {
		return true
	}
	port, isPort := strings.CutPrefix(stem, "COM")
	if !isPort {
		port, isPort = strings.CutPrefix(stem, "LPT")
	}
	return isPort && utf8.RuneCountInString(port) == 1 && strings.ContainsAny(port, "0123456789¹²³")
}
