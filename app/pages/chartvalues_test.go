package pages_test

import (
	"reflect"
	"strings"
	"testing"

	"yulan/app/pages"
	"yulan/assets"
	"yulan/charts"
	"yulan/report"
)

// drawnRows returns every row of a chart, however its kind keeps them.
func drawnRows(v reflect.Value) []reflect.Value {
	var rows []reflect.Value
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if !v.IsNil() {
			rows = drawnRows(v.Elem())
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			rows = append(rows, drawnRows(v.Index(i))...)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[charts.Row]() {
			return []reflect.Value{v}
		}
		for i := range v.NumField() {
			rows = append(rows, drawnRows(v.Field(i))...)
		}
	}
	return rows
}

// valueIn returns the value that a chart's label states: "73 / 74" and "8.3% (+2.3 points)" state
// two, of which the second has a row of its own, and "up 8.7%" the direction besides.
func valueIn(label string, w assets.Words) string {
	for _, between := range []string{" / ", " (", "（"} {
		label, _, _ = strings.Cut(label, between)
	}
	for _, key := range []string{"change.more", "change.less"} {
		before, _, _ := strings.Cut(w.T(key, "value", "{value}"), "{value}")
		label = strings.TrimPrefix(label, before)
	}
	return strings.TrimPrefix(label, "+")
}

// A chart and its table state the same values in the same words: the sign of a derived value that
// rounding leaves open and every qualifier are in both, and what the chart derives is there, as
// derived.
func TestTablesStateWhatTheirChartsState(t *testing.T) {
	r := load(t)
	open := 0
	for _, l := range report.Languages {
		in := speech(t, l)
		for _, c := range r.Chapters {
			page, err := pages.Build(r, in.Words, l, c.Number)
			if err != nil {
				t.Fatal(err)
			}
			for _, spec := range page.Charts {
				data := pages.ChartData(r, spec, in)
				for _, row := range drawnRows(reflect.ValueOf(spec)) {
					text, derived := row.FieldByName("Text").String(), row.FieldByName("Derived").Bool()
					if text == "" || text == in.Words.T("change.base") { // 100%, the base of an index, is no value
						continue
					}
					want := valueIn(text, in.Words)
					if isOpen := strings.HasPrefix(want, "≈"); !stated(data, want, derived, isOpen) {
						t.Errorf("%s, %s: the chart states %q (derived: %v), its table does not: %q", l, spec.Head().ID, want, derived, data)
					} else if isOpen {
						open++
					}
				}
			}
		}
	}
	if open == 0 {
		t.Error("no chart states a derived value that rounding leaves open")
	}
}

// stated says whether a row of a table has a value in both of its forms, and beside its bare
// number a sign that rounding leaves it open.
func stated(data []pages.ChartRow, value string, derived, open bool) bool {
	for _, d := range data {
		if open { // where the subtitle names the currency, the chart does not
			d.Value, d.Measured = strings.Replace(d.Value, "CNY ", "", 1), strings.Replace(d.Measured, "CNY ", "", 1)
			value = strings.Replace(value, "CNY ", "", 1)
		}
		if strings.Contains(d.Value, value) && strings.Contains(d.Measured, value) && derived == (d.ID == "" || strings.HasPrefix(d.ID, "derived:")) && (!open || d.Qualifier == "≈") {
			return true
		}
	}
	return false
}
