package text

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/encoding/simplifiedchinese"
)

// inGB18030 encodes a text as Chinese systems do that are not Unicode.
func inGB18030(t testing.TB, text string) string {
	t.Helper()
	encoded, err := simplifiedchinese.GB18030.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return encoded
}

// inUTF16 encodes a text in UTF-16, without a byte-order mark.
func inUTF16(text string, order binary.AppendByteOrder) string {
	var data []byte
	for _, unit := range utf16.Encode([]rune(text)) {
		data = order.AppendUint16(data, unit)
	}
	return string(data)
}

func TestRead(t *testing.T) {
	const text = "各位：增长8.3%，\r\n　𠀀是一个很少见的字。\n"
	cases := []struct{ name, data string }{
		{"UTF-8", text},
		{"UTF-8 with a mark", markUTF8 + text},
		{"GB18030", inGB18030(t, text)},
		{"UTF-16 without a mark, little end first", inUTF16(text, binary.LittleEndian)},
		{"UTF-16 without a mark, big end first", inUTF16(text, binary.BigEndian)},
		{"UTF-16, little end first", markUTF16LE + inUTF16(text, binary.LittleEndian)},
		{"UTF-16, big end first", markUTF16BE + inUTF16(text, binary.BigEndian)},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			// One byte at a time, as a slow disk may give them.
			got, err := Read(oneByOne{strings.NewReader(c.data)})
			if err != nil || got != text {
				t.Errorf("got %q, %v, want %q", got, err, text)
			}
		})
	}
	// From the standard: 中 is D6 D0, and U+20000, the first beyond 16 bits that has an
	// ideograph, is 95 32 82 36.
	if got, err := Read(strings.NewReader("\xd6\xd0\x95\x32\x82\x36")); got != "中𠀀" || err != nil {
		t.Errorf("got %q, %v, want 中𠀀", got, err)
	}
}

// oneByOne gives a reader's bytes one at a time.
type oneByOne struct{ r io.Reader }

func (o oneByOne) Read(p []byte) (int, error) { return o.r.Read(p[:min(len(p), 1)]) }

func TestReadRefuses(t *testing.T) {
	long := strings.Repeat("重庆市国民经济\n", 20)
	random := make([]byte, 5000)
	source := rand.New(rand.NewPCG(1, 2))
	for i := range random {
		random[i] = byte(1 + source.IntN(255)) // no byte is zero
	}
	cases := []struct {
		name, data string
		kind       Kind
		line       int
	}{
		{"nothing", "", Empty, 0},
		{"nothing but a mark", markUTF8, Empty, 0},
		{"nothing but a mark of UTF-16", markUTF16LE, Empty, 0},
		{"blanks", " \r\n\t　\u200b", Empty, 0},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", Document, 0},
		{"an object of JSON", ` {"text": "增长8.3%\n"}` + "\n", Document, 0},
		{"a list of JSON", `["增长8.3%"]`, Document, 0},
		{"a string of JSON", `"\u589e\u957f8.3%"`, Document, 0},
		{"lines of JSON", `{"line": "增长"}` + "\n" + `{"line": "8.3%"}`, Document, 0},
		{"noise with a zero", "\xff\x00\xff", Binary, 0},
		{"a zero in a text", long + "\x00", Binary, 0},
		{"UTF-16 without a mark and without Chinese", inUTF16("GDP: 8.3%", binary.LittleEndian), Binary, 0},
		{"UTF-32", "\xff\xfe\x00\x00\x2d\x4e\x00\x00", Binary, 0},
		{"zeros among noise", "\x00\x4e" + string(random), Binary, 0},
		{"Big5", "\xad\xab\xbcy\xa5\xab\xa1A\xbcW\xaa\xf88.3%\xa1C", BrokenBytes, 1},
		{"noise without a zero", string(random), BrokenBytes, 1},
		{"UTF-8 with a broken byte", long + "增\xff长", BrokenBytes, 21},
		{"UTF-8 that is cut off", long[:len(long)-2], BrokenBytes, 20},
		{"UTF-8 with a mark and one character cut off", markUTF8 + "增\n\xe9\x95", BrokenBytes, 2},
		{"GB18030 with a broken byte", inGB18030(t, long) + "\xff", BrokenBytes, 21},
		{"GB18030 that is cut off", inGB18030(t, long+"增")[:len(inGB18030(t, long))+1], BrokenBytes, 21},
		{"UTF-16 that is cut off", markUTF16LE + inUTF16("增\n长", binary.LittleEndian)[:5], BrokenBytes, 2},
		{"UTF-16 with half a pair", markUTF16BE + inUTF16("增\n", binary.BigEndian) + "\xd8\x40", BrokenBytes, 2},
		{"one byte too many", strings.Repeat("a", MaxBytes+1), TooLarge, 0},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text, err := Read(strings.NewReader(c.data))
			wantError(t, text, err, c.kind)
			if got, ok := errors.AsType[*Error](err); ok && got.Line != c.line {
				t.Errorf("got line %d, want %d", got.Line, c.line)
			}
		})
	}
	if text, err := Read(strings.NewReader(strings.Repeat("a", MaxBytes))); err != nil || len(text) != MaxBytes {
		t.Errorf("got %d bytes, %v, want %d", len(text), err, MaxBytes)
	}
	if _, err := Read(strings.NewReader(markUTF16LE + strings.Repeat("中", MaxBytes/3-1))); err != nil {
		t.Errorf("got %v for as many characters as fit", err)
	}
}

// wantError fails if a text was read, or refused for another reason.
func wantError(t *testing.T, text string, err error, want Kind) {
	t.Helper()
	got, ok := errors.AsType[*Error](err)
	if !ok || got.Kind != want {
		t.Fatalf("got %v, want the kind %s", err, want)
	}
	if !strings.HasPrefix(err.Error(), "text: ") || strings.Contains(err.Error(), "\n") {
		t.Errorf("%q is not a line of a log", err)
	}
	if text != "" {
		t.Errorf("got a text of %d bytes with the error %v", len(text), err)
	}
}

func TestReadFile(t *testing.T) {
	folder := t.TempDir()
	file := filepath.Join(folder, "报告 copy.txt")
	if err := os.WriteFile(file, []byte(markUTF8+"增长"), 0o600); err != nil {
		t.Fatal(err)
	}
	if got, err := ReadFile(file); got != "增长" || err != nil {
		t.Errorf("got %q, %v", got, err)
	}
	text, err := ReadFile(folder)
	wantError(t, text, err, IsFolder)
	if err := os.Remove(file); err != nil { // it vanishes after it was chosen
		t.Fatal(err)
	}
	text, err = ReadFile(file)
	wantError(t, text, err, NotThere)
	text, err = ReadFile("")
	wantError(t, text, err, NotThere)
	text, err = ReadFile(file + "\x00")
	wantError(t, text, err, NotOpened)
	if runtime.GOOS == "windows" {
		t.Skip("skipped from here: Windows says of both that there is no such path")
	}
	text, err = ReadFile(strings.Repeat("long", 1000))
	wantError(t, text, err, NameTooLong)
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	text, err = ReadFile(filepath.Join(file, "within"))
	wantError(t, text, err, NotFolder)
}

// A reader that breaks off, as a drive does that is pulled out.
type breaksOff struct{ err error }

func (b breaksOff) Read(p []byte) (int, error) { return copy(p, "各位"), b.err }

func TestReadBreaksOff(t *testing.T) {
	cases := []struct {
		name string
		err  error
		want Kind
	}{
		{"pulled out", errors.New("input/output error"), Unreadable},
		{"in mid-file", io.ErrUnexpectedEOF, Unreadable},
		{"permission taken away", &fs.PathError{Op: "read", Path: "a", Err: syscall.EACCES}, NotAllowed},
		{"a folder that opens as a file", &fs.PathError{Op: "read", Path: "a", Err: syscall.EISDIR}, IsFolder},
		{"gone", fmt.Errorf("share: %w", fs.ErrNotExist), NotThere},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			text, err := Read(breaksOff{c.err})
			wantError(t, text, err, c.want)
			if !errors.Is(err, c.err) {
				t.Errorf("%v does not hold what the system said, %v", err, c.err)
			}
		})
	}
}

// endless gives the same text again and again, and counts what is taken of it.
type endless struct {
	text        string
	left, taken int
}

func (e *endless) Read(p []byte) (int, error) {
	if e.left == 0 {
		return 0, io.EOF
	}
	n := copy(p[:min(len(p), e.left)], e.text)
	e.left, e.taken = e.left-n, e.taken+n
	return n, nil
}

// Of 100 MB no more is read than needed to know that it is too much.
func TestReadOfALargeFileStops(t *testing.T) {
	const large = 100 << 20
	r := &endless{text: strings.Repeat("重庆增长8.3%。\n", 100), left: large}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	text, err := Read(r)
	runtime.ReadMemStats(&after)
	wantError(t, text, err, TooLarge)
	if r.taken > MaxBytes+1 {
		t.Errorf("took %d bytes, want at most %d", r.taken, MaxBytes+1)
	}
	// What is read grows by copying: at each step a part more than before, so in all
	// some times the limit. 100 MB would be 100 times.
	const times = 8
	if got := after.TotalAlloc - before.TotalAlloc; got > times*MaxBytes {
		t.Errorf("took %d bytes of memory, want at most %d", got, times*MaxBytes)
	}
	file := filepath.Join(t.TempDir(), "large.txt")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(file, large); err != nil {
		t.Fatal(err)
	}
	text, err = ReadFile(file)
	wantError(t, text, err, TooLarge)
}

func BenchmarkReadOf100MB(b *testing.B) {
	text := strings.Repeat("重庆增长8.3%。\n", 100)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(&endless{text: text, left: 100 << 20}); err == nil {
			b.Fatal("Read took it")
		}
	}
}

// FuzzRead checks that any bytes are a text or refused with a reason, and that what
// is UTF-8 already stays as it is, but for what has zero bytes, which is UTF-16 if anything.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "增长8.3%", "\xd6\xd0", "\x00", markUTF8, markUTF8 + "增\xff", markUTF16LE + "a", markUTF16BE + "\x00a\xd8\x40", "\x84\x31\xa4\x37", "X0\x000"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, err := Read(bytes.NewReader(data))
		if err != nil {
			if _, ok := errors.AsType[*Error](err); !ok || text != "" {
				t.Errorf("got %q and the error %v", text, err)
			}
			return
		}
		if !utf8.ValidString(text) || inked(text) == "" || strings.Contains(text, "\x00") {
			t.Errorf("took %q for the text %q", data, text)
		}
		if want := strings.TrimPrefix(string(data), markUTF8); utf8.ValidString(want) && !strings.Contains(want, "\x00") && text != want {
			t.Errorf("got %q, want %q", text, want)
		}
	})
}

// inked drops the blanks of a text.
func inked(text string) string {
	return strings.Map(func(r rune) rune {
		if inkless(r) {
			return -1
		}
		return r
	}, text)
}
