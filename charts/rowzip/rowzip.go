// Package rowzip compresses the rows of a picture of few colours, a byte a pixel, into a
// zlib stream (RFC 1950, RFC 1951). A chart is mostly rows that repeat the row above and
// runs of one colour; a general compressor looks at each of its bytes all the same. This
// one compares a row with the row above, eight bytes at a time, and with the byte before,
// and searches no further: of a chart's pictures that makes smaller streams too, since two
// distances take fewer bits than many. It imports the standard library only, and knows no
// format of pictures.
//
// Of pictures in true colour little repeats so plainly: for those a library serves better.
package rowzip

import "sync"

// tokensABlock is how many tokens share one set of codes. A chart's picture has some
// 20,000; the codes of a block take about 80 bytes.
const tokensABlock = 1 << 15

// compressor holds what compressing needs. It is kept for the next picture: to fill its
// tables anew takes as long as a tenth of a picture.
type compressor struct {
	tokens    [tokensABlock]token
	n         int // of the tokens
	counts    [tokenKinds]int32
	far       [2]int   // the distances: to the byte before, and to the row above
	distances [2]extra // their symbols
	runs      [tokenKinds]run
	open      match // not written yet
	sum       checksum
	bits      bitWriter
}

var compressors = sync.Pool{New: func() any { return new(compressor) }}

// Append appends rows of so many bytes each as one zlib stream to a buffer and returns it.
// The same rows make the same stream. What is left over behind the last whole row belongs
// to the stream too.
func Append(to []byte, rows []byte, width int) []byte {
	c := compressors.Get().(*compressor)
	defer compressors.Put(c)
	c.bits = bitWriter{out: append(to, zlibHead...)}
	c.n, c.counts = 0, [tokenKinds]int32{}
	c.far = [2]int{1, min(width, farthest)} // one that is farther is never used
	c.distances = [2]extra{distanceCode(c.far[0]), distanceCode(c.far[1])}
	c.open, c.sum = match{}, checksum{a: 1}
	c.scan(rows, width)
	c.block(true)
	c.bits.align()
	return append(c.bits.out, byte(c.sum.b>>8), byte(c.sum.b), byte(c.sum.a>>8), byte(c.sum.a))
}

// zlibHead says: deflate with a window of 32 KB, done fast.
var zlibHead = []byte{0x78, 0x01}
