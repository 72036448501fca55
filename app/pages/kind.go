package pages

import (
	"fmt"
	"io/fs"
	"slices"

	"yulan/assets"
	"yulan/charts"
	"yulan/report"
	"yulan/report/reading"
)

// kind is the record of a kind of chart: what such a chart is made of, and how it is worded. It
// stands in the file of that name, and otherwise only in the list of all kinds below. How the
// kind is drawn is told in the room charts.
type kind struct {
	name    charts.Kind
	options func() options

	// measures says how the subtitle names what is measured; nil: by the one measure that
	// the figures share.
	measures func(s subtitled) []string
	// derives is the kinds of the values that the chart derives from its figures and draws,
	// and derived the note that says so, nil where a legend does; both may be empty.
	derives []report.DerivedKind
	derived func(w assets.Words) string
	// beside says that the chart sets its figures beside each other by their short names, so
	// that a comparison of them may do so too; ofItself that its words fit no other chart.
	beside, ofItself bool
}

// options are what a chart of a kind is made of, as a chapter's file gives them.
type options interface {
	report.ChartOptions
	build(b builder, c report.Chart, head charts.Head) (charts.Spec, error)
}

// kinds lists every kind.
var kinds = []kind{barsKind, groupedKind, stackKind, targetKind, sharesKind, stripKind, tilesKind, listKind, unitsKind, changeKind, lineKind}

// kindOf returns the record of a kind; that of an unknown one is empty.
func kindOf(name string) kind {
	i := slices.IndexFunc(kinds, func(k kind) bool { return string(k.name) == name })
	if i < 0 {
		return kind{}
	}
	return kinds[i]
}

// deriving is what options are of a chart that draws what is derived only where its file says so.
type deriving interface {
	drawn(d report.Derived) bool
}

// draws says whether a chart draws a value that is derived of a figure: by its kind, or as its own
// options say. A chart of no file has no options.
func draws(c report.Chart, d report.Derived, of report.Figure) bool {
	if d.Of.ID != of.ID {
		return false
	}
	if o, ok := c.Options.(deriving); ok {
		return o.drawn(d)
	}
	return slices.Contains(kindOf(c.Kind).derives, d.Kind)
}

// Load reads a report's data and checks it, its charts by their kinds. See report.Load. To one
// that was read by rules it adds what rules make of it.
func Load(fsys fs.FS) (*report.Report, error) { return LoadWith(fsys, nil) }

// LoadWith is Load with the indicators that the rules know; those that the program carries, if
// it is nil.
func LoadWith(fsys fs.FS, own *reading.Indicators) (*report.Report, error) {
	r, err := LoadBeside(fsys, own)
	if err != nil {
		return nil, err
	}
	return r, Complete(r, own)
}

// LoadBeside is LoadWith for a report that is only set beside others, a quarter of the work: it
// has all that the report states, and not yet what its pages are made of. See Complete.
func LoadBeside(fsys fs.FS, own *reading.Indicators) (*report.Report, error) {
	r, err := report.Load(fsys, optionsOf)
	if err != nil {
		return nil, err
	}
	nameInEnglish(&r.Source)
	return r, recognizeCorrected(r, own)
}

// LoadCharts is report.LoadCharts with the kinds of charts that there are.
func LoadCharts(fsys fs.FS) (*report.Report, error) { return report.LoadCharts(fsys, optionsOf) }

// optionsOf returns the options of a chart by the name of its kind, nil if there is no such
// kind.
func optionsOf(name string) report.ChartOptions {
	if k := kindOf(name); k.options != nil {
		return k.options()
	}
	return nil
}

// percent is the base of the unit of shares and rates.
const percent = "%"

// listed is a list of figures, which some kinds are made of.
type listed struct {
	Figures []string `toml:"figures"`
}

// Shows implements report.ChartOptions.
func (o listed) Shows(*report.Report) (figures []string, line string) { return o.Figures, "" }

// figuresOf returns the figures that a chart shows, without its line.
func figuresOf(r *report.Report, c report.Chart) []report.Figure {
	c.Reference = ""
	return r.ChartFigures(c)
}

// checkLabel refuses a row's own label that is there in one language only.
func checkLabel(row int, label report.Text) error {
	if label.IsZero() {
		return nil
	}
	return report.CheckBoth(fmt.Sprintf("pair %d", row), label)
}
