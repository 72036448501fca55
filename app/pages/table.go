package pages

import (
	"strings"

	"yulan/assets"
	"yulan/report"
)

// TableRow is a figure as a line of the table of all figures, every column ready to be
// read, sorted or searched as text.
type TableRow struct {
	ID       string // the figure's
	Name     string // with the scope where that is not the whole city
	Value    string // with qualifiers and unit
	Measure  string
	Period   string
	Location string
}

// Columns returns the headings of Name, Value, Measure, Period and Location.
func Columns(w assets.Words) [5]string {
	return [5]string{
		w.T("table.name"), w.T("table.value"), w.T("table.measure"), w.T("table.period"), w.T("table.location"),
	}
}

// Table returns a row for each of the figures of a report, in their order.
func Table(r *report.Report, figures []report.Figure, l report.Language, w assets.Words) []TableRow {
	rows := make([]TableRow, len(figures))
	for i, f := range figures {
		rows[i] = TableRow{
			ID:       f.ID,
			Name:     nameIn(r, f, l, w),
			Value:    formatValue(f, l, w).String(),
			Measure:  w.T("measure." + string(f.Measure)),
			Period:   period(f.Period, w),
			Location: withState(Locate(r.Shape, f.At, w), f, w),
		}
	}
	return rows
}

// withState adds to a figure's location how the figure came to be known, unless it is proven.
func withState(place string, f report.Figure, w assets.Words) string {
	if state := stateName(f, w); state != "" {
		return place + w.T("join.subtitle") + state
	}
	return place
}

// fullName is a figure's name with its scope, unless the name says that already.
func fullName(f report.Figure, l report.Language, w assets.Words) string {
	name, scope := f.Name.In(l), f.Scope.In(l)
	if name == "" {
		return w.T("own.unnamed")
	}
	if scope == "" || strings.Contains(strings.ToLower(name), strings.ToLower(scope)) {
		return name
	}
	return w.T("table.scoped", "name", name, "scope", scope)
}
