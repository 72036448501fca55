package charts

import (
	"hash/adler32"
	"math/rand/v2"
	"testing"
)

// The checksum of rows is that of the standard library, whatever the rows are.
func TestChecksumIsAdler32(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	full := func(n int) []byte {
		b := make([]byte, n)
		for i := range b {
			b[i] = 0xff
		}
		return b
	}
	random := func(n, of int) []byte {
		b := make([]byte, n)
		for i := range b {
			b[i] = byte(r.IntN(of))
		}
		return b
	}
	cases := map[string]struct {
		row  int
		data []byte
	}{
		"nothing":                      {5, nil},
		"one byte":                     {1, []byte{7}},
		"rows of one byte":             {1, random(300, 256)},
		"shorter than a word":          {7, random(7*40, 256)},
		"no multiple of a word":        {1601, random(1601*30, 256)},
		"few differences":              {1601, random(1601*300, 2)},
		"all alike":                    {1601, full(1601 * 900)},
		"the longest row there may be": {1 + 4*10000, append(full(5*40001), random(5*40001, 256)...)},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			sum := newChecksum(c.row)
			half := len(c.data) / c.row / 2 * c.row
			sum.add(c.data[:half])
			one := make([]byte, c.row) // written over with each row, as that of a picture in true colour is
			for rest := c.data[half:]; len(rest) > 0; rest = rest[c.row:] {
				copy(one, rest)
				sum.add(one)
			}
			if got, want := sum.value(), adler32.Checksum(c.data); got != want {
				t.Errorf("got %08x, want %08x", got, want)
			}
		})
	}
}
