// Package rowzip compresses the rows of a picture of few colours, with one byte per pixel, into
// a zlib stream (RFC 1950, RFC 1951). A chart consists mostly of rows that repeat the row above
// and of runs of one colour, yet a general compressor examines every byte. This one compares a
// row only with the row above, eight bytes at a time, and with the preceding byte. For charts
// this makes smaller streams as well, since two distances take fewer bits than many. It imports
// the standard library only, and knows no picture format.
//
// Pictures in true colour repeat themselves less plainly; a library serves those better.
package rowzip

import "sync"

// tokensABlock is how many tokens share one set of codes. A picture of a chart has some 20,000
// tokens, and the codes of a block take about 80 bytes.
const tokensABlock = 1 << 15

// compressor holds the memory that compressing needs. It is reused for the next picture,
// because filling its tables takes a tenth of the time of a picture.
type compressor struct {
	tokens    [tokensABlock]token
	n         int // of the tokens
	counts    [tokenKinds]int32
	far       [2]int   // the distances: to the preceding byte, and to the row above
	distances [2]extra // the symbols of the distances
	runs      [tokenKinds]run
	open      match // not written yet
	sum       checksum
	bits      bitWriter
}

var compressors = sync.Pool{New: func() any { return new(compressor) }}

// Append appends rows of so many bytes each, as one zlib stream, to a buffer and returns it.
// Equal rows make equal streams. Bytes after the last whole row belong to the stream as well.
func Append(to []byte, rows []byte, width int) []byte {
	c := compressors.Get().(*compressor)
	defer compressors.Put(c)
	c.bits = bitWriter{out: append(to, zlibHead...)}
	c.n, c.counts = 0, [tokenKinds]int32{}
	c.far = [2]int{1, min(width, farthest)} // a distance beyond it is never used
	c.distances = [2]extra{distanceCode(c.far[0]), distanceCode(c.far[1])}
	c.open, c.sum = match{}, checksum{a: 1}
	c.scan(rows, width)
	c.block(true)
	c.bits.align()
	return append(c.bits.out, byte(c.sum.b>>8), byte(c.sum.b), byte(c.sum.a>>8), byte(c.sum.a))
}

// zlibHead announces deflate with a window of 32 KB and fast compression.
var zlibHead = []byte{0x78, 0x01}
