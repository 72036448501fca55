package charts

import (
	"bufio"
	"encoding/binary"
	"hash/crc32"
	"image"
	"io"
	"math"
	"slices"
	"strings"
	"sync"

	"yulan/charts/rowzip"
)

// pngText is one text of a PNG file: a keyword that the format registers, and UTF-8.
type pngText struct{ keyword, text string }

// pngInfo is what a PNG file says about itself.
type pngInfo struct {
	dpi   float64
	texts []pngText
}

// UnitsPerInch is how many layout units make an inch, as in CSS.
const UnitsPerInch = 96

// metadata returns what a chart's file says of the chart. Source is no keyword for
// it: in a PNG file that names the device.
func metadata(h Head, size Size) *pngInfo {
	return &pngInfo{
		dpi: UnitsPerInch * size.scale(),
		texts: []pngText{
			{"Title", h.Title},
			{"Description", description(h)},
			{"Software", "Yulan"},
			{"Copyright", h.Rights},
		},
	}
}

// description is all that a chart says about its data besides its title, a line each.
func description(h Head) string {
	lines := slices.Concat([]string{h.Subtitle, h.Note, h.Source}, h.Facts)
	return strings.Join(slices.DeleteFunc(lines, func(line string) bool { return line == "" }), "\n")
}

// pngWriter writes chunks and keeps the first error.
type pngWriter struct {
	w   io.Writer
	err error
}

func (p *pngWriter) write(b []byte) {
	if p.err == nil {
		_, p.err = p.w.Write(b)
	}
}

func (p *pngWriter) chunk(name string, data []byte) {
	head := binary.BigEndian.AppendUint32(make([]byte, 0, 8), uint32(len(data)))
	head = append(head, name...)
	p.write(head)
	p.write(data)
	sum := crc32.Update(crc32.ChecksumIEEE(head[4:]), crc32.IEEETable, data)
	p.write(binary.BigEndian.AppendUint32(nil, sum))
}

// The colour types of a PNG file.
const (
	trueColour      = 2
	paletteColour   = 3
	trueColourAlpha = 6
)

// encodePNG writes a picture of any colours as PNG. Alpha is written only where the
// picture is not opaque. Equal pictures make equal bytes.
func encodePNG(w io.Writer, img *image.RGBA, info *pngInfo) error {
	if img.Opaque() {
		return pngFile(w, img.Rect, trueColour, info, nil, func(use func([]byte)) {
			deflated(func(write func([]byte)) { differences(img, 3, difference, write) }, use)
		})
	}
	return pngFile(w, img.Rect, trueColourAlpha, info, nil, func(use func([]byte)) {
		deflated(func(write func([]byte)) { differences(img, 4, differenceAlpha, write) }, use)
	})
}

// encode writes a picture of few colours as PNG, with its palette: several times faster
// and smaller.
func (p *paletted) encode(w io.Writer, info *pngInfo) error {
	return pngFile(w, p.rect, paletteColour, info, p.colours, func(use func([]byte)) {
		b := streams.Get().(*[]byte)
		defer streams.Put(b)
		*b = rowzip.Append((*b)[:0], p.rows, 1+p.rect.Dx())
		use(*b)
	})
}

// streams are buffers for compressed rows.
var streams = sync.Pool{New: func() any { return new([]byte) }}

// pngFile writes a PNG file of a kind of colour. A function compresses its rows, each behind
// a filter byte, and hands them on. Colours are its palette if it has one.
func pngFile(w io.Writer, b image.Rectangle, kind byte, info *pngInfo, colours []uint32, compress func(use func(stream []byte))) error {
	out := bufio.NewWriter(w)
	p := &pngWriter{w: out}
	p.write([]byte("\x89PNG\r\n\x1a\n"))
	ihdr := binary.BigEndian.AppendUint32(nil, uint32(b.Dx()))
	ihdr = binary.BigEndian.AppendUint32(ihdr, uint32(b.Dy()))
	p.chunk("IHDR", append(ihdr, 8, kind, 0, 0, 0))
	p.info(info)
	if len(colours) > 0 {
		p.palette(colours)
	}
	compress(func(stream []byte) { p.chunk("IDAT", stream) })
	p.chunk("IEND", nil)
	if p.err != nil {
		return p.err
	}
	return out.Flush()
}

// palette writes the colours and, of those that are not opaque, the alpha.
func (p *pngWriter) palette(colours []uint32) {
	rgb, alpha := straightColours(colours)
	p.chunk("PLTE", rgb)
	if len(alpha) > 0 {
		p.chunk("tRNS", alpha)
	}
}

// info writes the chunks that must stand before the palette, then the texts.
func (p *pngWriter) info(info *pngInfo) {
	if info == nil {
		return
	}
	const gamma = 45455 // 1/2.2, what the sRGB chunk's readers of old expect
	p.chunk("sRGB", []byte{0})
	p.chunk("gAMA", binary.BigEndian.AppendUint32(nil, gamma))
	perMetre := uint32(math.Round(info.dpi / 0.0254))
	density := binary.BigEndian.AppendUint32(nil, perMetre)
	density = binary.BigEndian.AppendUint32(density, perMetre)
	p.chunk("pHYs", append(density, 1))
	for _, t := range info.texts {
		if t.text != "" {
			p.chunk("iTXt", append([]byte(t.keyword+"\x00\x00\x00\x00\x00"), t.text...))
		}
	}
}
