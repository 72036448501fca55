package charts

import (
	"bytes"
	"image"
	"sync"

	"github.com/klauspost/compress/zlib"
)

// deflater compresses the pixels of a picture in true colour; rowzip does so for one of few
// colours. It is kept for the next one: making
// its tables and buffers takes as long as filling them. Its zlib takes half the time of
// the standard library's, for files 6 % larger (klauspost/compress 1.20.3, Go 1.26).
type deflater struct {
	z   *zlib.Writer
	out bytes.Buffer
}

var deflaters = sync.Pool{New: func() any {
	d := &deflater{}
	// The level is one that zlib knows.
	d.z, _ = zlib.NewWriterLevel(&d.out, zlib.BestSpeed)
	return d
}}

// deflated compresses the bytes that say writes, and hands the result to use, which must not
// keep it. Writing to a bytes.Buffer never fails.
func deflated(say func(write func(rows []byte)), use func(stream []byte)) {
	d := deflaters.Get().(*deflater)
	defer deflaters.Put(d)
	d.out.Reset()
	d.z.Reset(&d.out)
	say(func(rows []byte) { _, _ = d.z.Write(rows) })
	_ = d.z.Close()
	use(d.out.Bytes())
}

// differences writes a picture of some bytes per pixel, each row as its difference from the row
// above.
func differences(img *image.RGBA, bytes int, differ func(dst, above, rgba []byte), write func(row []byte)) {
	w := img.Rect.Dx()
	row, above := make([]byte, 1+bytes*w), make([]byte, bytes*w)
	row[0] = 2 // the difference from the row above
	for y := range img.Rect.Dy() {
		differ(row[1:], above, img.Pix[y*img.Stride:][:4*w])
		write(row)
	}
}

// difference turns a row of RGBA into RGB minus the row above, and keeps it as above.
func difference(dst, above, rgba []byte) {
	for i, j := 0, 0; j+3 <= len(dst); i, j = i+4, j+3 {
		for k := range 3 {
			v := rgba[i+k]
			dst[j+k] = v - above[j+k]
			above[j+k] = v
		}
	}
}

// differenceAlpha does the same with alpha, and with colours as a PNG file has them.
func differenceAlpha(dst, above, rgba []byte) {
	for i := 0; i+4 <= len(dst); i += 4 {
		alpha := rgba[i+3]
		for k, v := range [4]byte{straight(rgba[i], alpha), straight(rgba[i+1], alpha), straight(rgba[i+2], alpha), alpha} {
			dst[i+k] = v - above[i+k]
			above[i+k] = v
		}
	}
}
