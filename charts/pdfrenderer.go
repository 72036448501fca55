package charts

import (
	"io"
	"math"

	"codeberg.org/go-pdf/fpdf"
	"github.com/golang/freetype/truetype"
	chart "github.com/wcharczuk/go-chart/v2"
	"github.com/wcharczuk/go-chart/v2/drawing"
)

// pdfRenderer is a go-chart renderer on a page of a PDF file: what is painted on it stays
// shapes, and text stays text. Its coordinates are the device pixels of a page's scene.
type pdfRenderer struct {
	doc   *fpdf.Fpdf
	fonts *Fonts
	path  drawing.Path

	fill, stroke, fontColor drawing.Color
	strokeWidth             float64
	dash                    []float64
	bold                    bool
	fontSize, dpi           float64
	rotation                float64

	filled drawing.Color // the colour that the page fills with now
	set    pdfFont       // the font that the page sets with now
}

// pdfFont is a font of a size in points.
type pdfFont struct {
	bold bool
	size float64
}

var _ chart.Renderer = (*pdfRenderer)(nil)

// newPDFRenderer returns a renderer on the page that was added last.
func newPDFRenderer(doc *fpdf.Fpdf, fonts *Fonts) *pdfRenderer {
	return &pdfRenderer{doc: doc, fonts: fonts, dpi: chart.DefaultDPI}
}

func (r *pdfRenderer) ResetStyle() {
	r.fill, r.stroke, r.fontColor = drawing.Color{}, drawing.Color{}, drawing.Color{}
	r.strokeWidth, r.dash, r.rotation = 0, nil, 0
}

func (r *pdfRenderer) GetDPI() float64                   { return r.dpi }
func (r *pdfRenderer) SetDPI(dpi float64)                { r.dpi = dpi }
func (r *pdfRenderer) SetClassName(string)               {}
func (r *pdfRenderer) SetStrokeColor(k drawing.Color)    { r.stroke = k }
func (r *pdfRenderer) SetFillColor(k drawing.Color)      { r.fill = k }
func (r *pdfRenderer) SetStrokeWidth(w float64)          { r.strokeWidth = w }
func (r *pdfRenderer) SetStrokeDashArray(dash []float64) { r.dash = dash }
func (r *pdfRenderer) SetFontColor(k drawing.Color)      { r.fontColor = k }
func (r *pdfRenderer) SetFontSize(size float64)          { r.fontSize = size }
func (r *pdfRenderer) SetFont(f *truetype.Font)          { r.bold = f == r.fonts.bold.font }
func (r *pdfRenderer) SetTextRotation(radians float64)   { r.rotation = radians }
func (r *pdfRenderer) ClearTextRotation()                { r.rotation = 0 }

func (r *pdfRenderer) MoveTo(x, y int) { r.path.MoveTo(near(x), near(y)) }
func (r *pdfRenderer) LineTo(x, y int) { r.path.LineTo(near(x), near(y)) }
func (r *pdfRenderer) Close()          { r.path.Close() }

func (r *pdfRenderer) QuadCurveTo(cx, cy, x, y int) {
	r.path.QuadCurveTo(near(cx), near(cy), near(x), near(y))
}

func (r *pdfRenderer) ArcTo(cx, cy int, rx, ry, start, delta float64) {
	addArc(&r.path, cx, cy, rx, ry, start, delta)
}

// Circle adds a circle to the path.
func (r *pdfRenderer) Circle(radius float64, x, y int) {
	r.ArcTo(x, y, radius, radius, 0, 2*math.Pi)
	r.Close()
}

func (r *pdfRenderer) Fill()       { r.draw("F") }
func (r *pdfRenderer) Stroke()     { r.draw("D") }
func (r *pdfRenderer) FillStroke() { r.draw("FD") }

// draw puts the path on the page and begins the next. Colours are opaque.
func (r *pdfRenderer) draw(how string) {
	defer r.path.Clear()
	if how != "D" {
		r.fillWith(r.fill)
	}
	if how != "F" {
		r.doc.SetDrawColor(int(r.stroke.R), int(r.stroke.G), int(r.stroke.B))
		r.doc.SetLineWidth(r.strokeWidth / pagePoint)
		r.doc.SetDashPattern(scaled(r.dash), 0)
	}
	if box, ok := upright(&r.path); ok {
		r.doc.Rect(points(box.Min.X), points(box.Min.Y), points(box.Dx()), points(box.Dy()), how)
		return
	}
	r.trace()
	r.doc.DrawPath(how)
}

// fillWith sets the colour of what is filled next.
func (r *pdfRenderer) fillWith(k drawing.Color) {
	if k != r.filled {
		r.doc.SetFillColor(int(k.R), int(k.G), int(k.B))
		r.filled = k
	}
}

// trace writes the path's pieces.
func (r *pdfRenderer) trace() {
	at := func(v float64) float64 { return v / pagePoint }
	p := r.path.Points
	for _, step := range r.path.Components {
		n := 2
		switch step {
		case drawing.MoveToComponent:
			r.doc.MoveTo(at(p[0]), at(p[1]))
		case drawing.LineToComponent:
			r.doc.LineTo(at(p[0]), at(p[1]))
		case drawing.QuadCurveToComponent:
			n = 4
			r.doc.CurveTo(at(p[0]), at(p[1]), at(p[2]), at(p[3]))
		case drawing.CubicCurveToComponent:
			n = 6
			r.doc.CurveBezierCubicTo(at(p[0]), at(p[1]), at(p[2]), at(p[3]), at(p[4]), at(p[5]))
		case drawing.ArcToComponent:
			n = 6
			r.arc(at(p[0]), at(p[1]), at(p[2]), at(p[3]), p[4], p[5])
		case drawing.CloseComponent:
			n = 0
			r.doc.ClosePath()
		}
		p = p[n:]
	}
}

// arc adds an arc as cubic curves of a quarter of the turn at most, clockwise on paper for
// a delta above zero.
func (r *pdfRenderer) arc(cx, cy, rx, ry, start, delta float64) {
	n := math.Ceil(math.Abs(delta)/(math.Pi/2) - 1e-9)
	step := delta / max(1, n)
	pull := 4.0 / 3 * math.Tan(step/4) // of a control point along the tangent
	for i := range int(n) {
		a := start + float64(i)*step
		b := a + step
		r.doc.CurveBezierCubicTo(
			cx+rx*(math.Cos(a)-pull*math.Sin(a)), cy+ry*(math.Sin(a)+pull*math.Cos(a)),
			cx+rx*(math.Cos(b)+pull*math.Sin(b)), cy+ry*(math.Sin(b)-pull*math.Cos(b)),
			cx+rx*math.Cos(b), cy+ry*math.Sin(b),
		)
	}
}

// scaled returns dashes in points.
func scaled(dash []float64) []float64 {
	var out []float64
	for _, d := range safeDash(dash) {
		out = append(out, d/pagePoint)
	}
	return out
}

// Text sets a line of text from x on the baseline y.
func (r *pdfRenderer) Text(body string, x, y int) {
	if want := (pdfFont{r.bold, r.fontSize * r.dpi / pointsInch / pagePoint}); want != r.set {
		name := pdfRegular
		if want.bold {
			name = pdfBold
		}
		r.doc.SetFont(name, "", want.size)
		r.set = want
	}
	r.doc.SetTextColor(int(r.fontColor.R), int(r.fontColor.G), int(r.fontColor.B))
	if r.rotation != 0 {
		r.doc.TransformBegin()
		defer r.doc.TransformEnd()
		r.doc.TransformRotate(-chart.RadiansToDegrees(r.rotation), points(x), points(y))
	}
	r.doc.Text(points(x), points(y), known(body))
}

// MeasureText returns the advance of a text and the height of its line.
func (r *pdfRenderer) MeasureText(body string) chart.Box {
	px := r.fontSize * r.dpi / pointsInch
	return chart.Box{Right: ceil(r.fonts.face(r.bold).width(body) * px), Bottom: ceil((inkUp + inkDown) * px)}
}

// Save writes the whole file as far as it is made.
func (r *pdfRenderer) Save(w io.Writer) error { return r.doc.Output(w) }
