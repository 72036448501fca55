package text

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"

	"yulan/report/lazyregexp"
)

// MaxBytes bounds a text, in bytes. A report has 40 to 100 KB; a whole day's newspaper has
// less than this.
const MaxBytes = 1 << 20

// The byte-order marks that a text may begin with.
const (
	markUTF8    = "\xef\xbb\xbf"
	markUTF16LE = "\xff\xfe"
	markUTF16BE = "\xfe\xff"
)

// ReadFile reads a text from a file, as Read does. It does not matter what the file is
// called. The error is an *Error.
func ReadFile(path string) (string, error) {
	if err := CheckFile(path); err != nil {
		return "", err
	}
	f, err := os.Open(path)
	if err != nil {
		return "", fileFault(err, NotOpened)
	}
	defer func() { _ = f.Close() }() // it was only read, so closing loses nothing
	// Some systems only say that something is a folder when it is read.
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return "", &Error{Kind: IsFolder, Err: errors.New("it is a folder")}
	}
	return Read(f)
}

// CheckFile refuses a pipe that has a name, and a socket: to open one that nobody writes to waits for
// ever. What a shell or a system hands over as an open file (/dev/stdin, <(…)) is none of these. The
// error is an *Error.
func CheckFile(path string) error {
	info, err := os.Stat(path)
	if err != nil || info.Mode()&(fs.ModeNamedPipe|fs.ModeSocket) == 0 {
		return nil // what else is wrong with it, opening says
	}
	full, err := filepath.Abs(path)
	if err == nil && (strings.HasPrefix(full, "/dev/") || strings.HasPrefix(full, "/proc/")) {
		return nil
	}
	return &Error{Kind: IsPipe, Err: errors.New("it is a pipe or a socket")}
}

// Read reads a text: UTF-8 or UTF-16, with or without a byte-order mark, or GB18030, which
// includes GBK and GB2312. It returns UTF-8 without a mark, with unchanged line breaks
// and blanks. It reads at most one byte more than MaxBytes. The error is an *Error.
func Read(r io.Reader) (string, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	switch {
	case err != nil:
		return "", fileFault(err, Unreadable)
	case len(data) > MaxBytes:
		return "", &Error{Kind: TooLarge}
	}
	return Decode(data)
}

// Decode decodes a text as Read does, however long it is.
func Decode(data []byte) (string, error) {
	if isLocked(data) {
		return "", &Error{Kind: Locked}
	}
	if format := formatOf(data); format != "" {
		return "", &Error{Kind: Document, Format: format}
	}
	text, err := decode(data)
	if err == nil {
		err = checkContent(text)
	}
	if err != nil {
		return "", err
	}
	return text, nil
}

// compound is how a file of Word, Excel or WPS begins that is not packed.
const compound = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

// isLocked tells whether a file is a document that a password protects: it is packed into another,
// in a part of this name.
func isLocked(data []byte) bool {
	const part = "E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"
	return bytes.HasPrefix(data, []byte(compound)) && bytes.Contains(data, []byte(part))
}

// mailHead is the head of a letter that was saved from a mailbox, as far as it tells.
var mailHead = lazyregexp.New(`^(?:[A-Za-z][A-Za-z-]*: [^\n]*\n(?:[ \t][^\n]*\n)*){2,}`)

// isMail tells whether a file is a letter: its words may be written in other signs.
func isMail(data []byte) bool {
	const longest = 8 << 10
	head := mailHead.FindString(string(data[:min(len(data), longest)]))
	return strings.Contains(head, "MIME-Version:") || strings.Contains(head, "Content-Transfer-Encoding:") || strings.Contains(head, "Received:")
}

// formats are files of other programs that contain text, by their first bytes.
var formats = []struct{ begin, name string }{
	{"%PDF-", "PDF"},
	{"{\\rtf", "RTF"},
	{"From: <Saved by", "MHTML"},
	{"MIME-Version:", "MHTML"},
	{"PK\x03\x04", "Word"},
	{compound, "Word"},
	{"\x89PNG\r\n", "PNG"},
	{"\xff\xd8\xff", "JPEG"},
	{"GIF8", "GIF"},
	{"II*\x00", "TIFF"},
	{"MM\x00*", "TIFF"}, // scans
}

// formatOf returns the name of the format of a file that is not plain text, or "". Whoever has
// such a file can save it as text, so the name is worth telling.
func formatOf(data []byte) string {
	for _, f := range formats {
		if bytes.HasPrefix(data, []byte(f.begin)) {
			return f.name
		}
	}
	switch {
	case isMail(data):
		return "EML"
	case isJSON(data):
		return "JSON"
	}
	return ""
}

// isJSON tells whether a file is data for programs: an object, a list or a string of JSON, or
// one per line. Its strings cannot be read as text: their lines end in \n, and characters may
// be written as numbers.
func isJSON(data []byte) bool {
	data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte(markUTF8)), " \t\r\n")
	if len(data) == 0 || !bytes.ContainsRune([]byte(`{["`), rune(data[0])) {
		return false
	}
	var first json.RawMessage
	decoder := json.NewDecoder(bytes.NewReader(data))
	if decoder.Decode(&first) != nil {
		return false
	}
	rest := bytes.TrimLeft(data[decoder.InputOffset():], " \t\r\n")
	return len(rest) == 0 || data[0] == '{'
}

// Check refuses a text that need not be examined: an empty one, or one with bytes that no text
// has. The error is an *Error.
func Check(text string) error {
	if len(text) > MaxBytes/2*3 { // two bytes of UTF-16 or GB18030 become three
		return &Error{Kind: TooLarge}
	}
	return checkContent(text)
}

// checkContent is Check for a text of any length.
func checkContent(text string) error {
	switch {
	case !utf8.ValidString(text):
		return &Error{Kind: BrokenBytes, Line: lineOf(text, firstBroken(text))}
	case strings.ContainsRune(text, 0):
		return &Error{Kind: Binary}
	case strings.IndexFunc(text, func(r rune) bool { return !inkless(r) }) < 0:
		return &Error{Kind: Empty}
	}
	return nil
}

// decode detects the encoding of a text, and returns it in UTF-8.
func decode(data []byte) (string, error) {
	if rest, ok := bytes.CutPrefix(data, []byte(markUTF16LE)); ok {
		return decodeUTF16(rest, binary.LittleEndian)
	}
	if rest, ok := bytes.CutPrefix(data, []byte(markUTF16BE)); ok {
		return decodeUTF16(rest, binary.BigEndian)
	}
	rest, marked := bytes.CutPrefix(data, []byte(markUTF8))
	text := string(rest)
	switch {
	case bytes.IndexByte(rest, 0) >= 0:
		return decodeUnmarked(rest)
	case utf8.ValidString(text):
		return text, nil
	case marked || isMostlyUTF8(text):
		return "", &Error{Kind: BrokenBytes, Line: lineOf(text, firstBroken(text))}
	}
	return decodeGB18030(rest)
}

// decodeUTF16 decodes UTF-16. A lone surrogate, or half a character at the end, is an error.
func decodeUTF16(data []byte, order binary.ByteOrder) (string, error) {
	units := make([]uint16, 0, len(data)/2)
	for i := 0; i+1 < len(data); i += 2 {
		units = append(units, order.Uint16(data[i:]))
	}
	text := string(utf16.Decode(units))
	if i := strings.IndexRune(text, utf8.RuneError); i >= 0 {
		return "", &Error{Kind: BrokenBytes, Line: lineOf(text, i)}
	}
	if len(data)%2 != 0 {
		return "", &Error{Kind: BrokenBytes, Line: lineOf(text, len(text))}
	}
	return text, nil
}

// decodeUnmarked decodes UTF-16 without a byte-order mark, in either order: nearly all of its
// characters are those of Chinese texts, which those of other bytes hardly are.
func decodeUnmarked(data []byte) (string, error) {
	for _, order := range []binary.ByteOrder{binary.LittleEndian, binary.BigEndian} {
		text, err := decodeUTF16(data, order)
		if err == nil && isMostlyChinese(text) {
			return text, nil
		}
	}
	return "", &Error{Kind: Binary}
}

// isMostlyChinese tells whether at most one character in fifty is neither Chinese nor ASCII, and
// more are Chinese than one in ten.
func isMostlyChinese(text string) bool {
	han, other, all := 0, 0, 0
	for _, r := range text {
		all++
		switch {
		case 0x4e00 <= r && r <= 0x9fff: // ASCII in the wrong order is Chinese too, but rare
			han++
		case r >= 0x20000 && unicode.Is(unicode.Han, r): // rare, and right
		case r >= utf8.RuneSelf && !unicode.IsPunct(r) && form(r) != nil && !isDigit(form(r)[0]), r < ' ' && !unicode.IsSpace(r):
			other++
		}
	}
	return han*10 > all && other*50 <= all
}

// decodeGB18030 decodes the encoding of Chinese texts that are not Unicode.
func decodeGB18030(data []byte) (string, error) {
	decoded, err := simplifiedchinese.GB18030.NewDecoder().Bytes(data)
	text := string(decoded)
	broken := strings.IndexRune(text, utf8.RuneError) // which the decoder substitutes for invalid bytes
	if err != nil || broken >= 0 {
		return "", &Error{Kind: BrokenBytes, Line: lineOf(text, max(broken, 0)), Err: err}
	}
	return text, nil
}

// isMostlyUTF8 tells whether a text that is not valid UTF-8 was UTF-8 before some bytes broke.
// In GB18030, hardly any character of several bytes is valid in UTF-8.
func isMostlyUTF8(text string) bool {
	const broken = 10 // characters for each broken byte
	good, bad := 0, 0
	for i, r := range text {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(text[i:], string(utf8.RuneError)):
			bad++
		case r >= utf8.RuneSelf:
			good++
		}
	}
	return good >= broken*bad
}

// firstBroken returns the position of the first byte that is not UTF-8, or the length of the
// text.
func firstBroken(text string) int {
	for i, r := range text {
		if r == utf8.RuneError && !strings.HasPrefix(text[i:], string(utf8.RuneError)) {
			return i
		}
	}
	return len(text)
}

// lineOf returns the number of the line that a byte of a text stands in, from 1.
func lineOf(text string, at int) int { return strings.Count(text[:at], "\n") + 1 }
