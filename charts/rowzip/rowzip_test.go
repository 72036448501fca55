package rowzip_test

import (
	"bytes"
	"compress/zlib"
	"io"
	"math/rand/v2"
	"testing"

	"yulan/charts/rowzip"
)

// inflate reads a stream with the standard library, which checks its checksum too.
func inflate(t *testing.T, stream []byte) []byte {
	t.Helper()
	return new(inflater).inflate(t, stream)
}

// inflater keeps the reader, whose window of 32 KB is more than what a fuzzer has it read.
type inflater struct {
	reader io.ReadCloser
	rows   bytes.Buffer
}

// inflate returns what the next call overwrites.
func (r *inflater) inflate(t *testing.T, stream []byte) []byte {
	t.Helper()
	var err error
	if r.reader == nil {
		r.reader, err = zlib.NewReader(bytes.NewReader(stream))
	} else {
		err = r.reader.(zlib.Resetter).Reset(bytes.NewReader(stream), nil)
	}
	if err != nil {
		t.Fatal(err)
	}
	r.rows.Reset()
	if _, err := r.rows.ReadFrom(r.reader); err != nil {
		t.Fatal(err)
	}
	return r.rows.Bytes()
}

// texture returns rows that have something of a chart's: runs, repeated rows, and noise.
func texture(seed uint64, width, height int) []byte {
	r := rand.New(rand.NewPCG(seed, 0))
	row := make([]byte, width)
	var rows []byte
	for range height {
		switch r.IntN(4) {
		case 0:
			for range r.IntN(20) {
				row[r.IntN(width)] = byte(r.IntN(40))
			}
		case 1:
			from := r.IntN(width)
			copy(row[from:], bytes.Repeat([]byte{byte(r.IntN(256))}, r.IntN(width-from+1)))
		}
		rows = append(rows, row...)
	}
	return rows
}

func TestStreamsAreReadByTheStandardLibrary(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	noise := func(n, of int) []byte {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(r.IntN(of))
		}
		return b
	}
	skewed := func(n int) []byte { // frequencies like Fibonacci's make codes too long
		var b []byte
		for value, times, next := 0, 1, 1; len(b) < n; value, times, next = value+1, next, times+next {
			b = append(b, bytes.Repeat([]byte{byte(value), 255 - byte(value)}, times)...)
		}
		r.Shuffle(len(b), func(i, j int) { b[i], b[j] = b[j], b[i] })
		return b
	}
	cases := map[string]struct {
		width int
		rows  []byte
	}{
		"nothing":                      {5, nil},
		"one byte":                     {1, []byte{9}},
		"two alike":                    {1, []byte{9, 9}},
		"rows of one byte":             {1, noise(1000, 3)},
		"one colour":                   {1601, make([]byte, 1601*900)},
		"a chart's rows":               {1601, texture(1, 1601, 900)},
		"a row more than a match":      {259, texture(2, 259, 500)},
		"a match and one byte":         {1, make([]byte, 1+258+1)},
		"a match and two bytes":        {1, make([]byte, 1+258+2)},
		"two matches and two bytes":    {1, make([]byte, 1+258+258+2)},
		"as wide as the window":        {32768, texture(3, 32768, 20)},
		"wider than the window":        {32769, texture(4, 32769, 20)},
		"as bright as bytes can be":    {40001, bytes.Repeat([]byte{0xff}, 40001*5)},
		"noise of all bytes":           {1601, noise(1601*100, 256)},
		"noise of two":                 {1601, noise(1601*100, 2)},
		"codes that would be too long": {100, skewed(400000)},
		"something left over":          {1601, texture(5, 1601, 10)[:1601*9+700]},
		"every byte once": {256, func() (b []byte) {
			for i := range 256 {
				b = append(b, byte(i))
			}
			return
		}()},
		"more tokens than fit in a block": {1000, noise(200000, 200)},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			stream := rowzip.Append(nil, c.rows, c.width)
			if got := inflate(t, stream); !bytes.Equal(got, c.rows) {
				t.Errorf("%d bytes came back as %d others", len(c.rows), len(got))
			}
			if again := rowzip.Append([]byte("before"), c.rows, c.width); !bytes.Equal(again, append([]byte("before"), stream...)) {
				t.Error("the second time the stream is another")
			}
		})
	}
}

// What a chart's rows come to is held, in bytes and in memory: the standard library at its
// fastest is the measure, and what the stream was when the test was written.
func TestStreamsStaySmall(t *testing.T) {
	rows := texture(1, 1601, 900)
	var standard bytes.Buffer
	w, err := zlib.NewWriterLevel(&standard, zlib.BestSpeed)
	if err != nil {
		t.Fatal(err)
	}
	_, _ = w.Write(rows) // nothing fails that writes to a buffer
	_ = w.Close()
	stream := rowzip.Append(nil, rows, 1601)
	const was = 14_621
	if n := len(stream); n > standard.Len() || n > was*103/100 {
		t.Errorf("%d bytes, of which the standard library makes %d, and %d were made before", n, standard.Len(), was)
	}
	if n := testing.AllocsPerRun(5, func() { stream = rowzip.Append(stream[:0], rows, 1601) }); n > 40 {
		t.Errorf("%v allocations for a stream, want those of its codes only", n)
	}
}

func FuzzAppend(f *testing.F) {
	f.Add([]byte("aaaaaaaabbbbbbbbaaaaaaaabbbbbbbc"), 8)
	f.Add([]byte{}, 1)
	f.Add(bytes.Repeat([]byte{1, 2, 3}, 200), 7)
	var (
		out []byte
		r   inflater
	)
	f.Fuzz(func(t *testing.T, rows []byte, width int) {
		if width < 1 || width > 1<<16 || len(rows) > 1<<10 {
			return // not an input; larger ones are among the cases above
		}
		out = rowzip.Append(out[:0], rows, width)
		if got := r.inflate(t, out); !bytes.Equal(got, rows) {
			t.Errorf("%d bytes came back as %d others", len(rows), len(got))
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	rows := texture(1, 1601, 900)
	b.SetBytes(int64(len(rows)))
	var out []byte
	for b.Loop() {
		out = rowzip.Append(out[:0], rows, 1601)
	}
}
