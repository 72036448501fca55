package kit

import "fyne.io/fyne/v2"

// symbol returns an icon within a square of 24 units, given the paths that are filled in it.
func symbol(name, path string) fyne.Resource {
	const head = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><path fill="#000" fill-rule="evenodd" d="`
	return fyne.NewStaticResource(name+".svg", []byte(head+path+`"/></svg>`))
}

// The icons that Fyne lacks: a table with its head and its cells, bars of a chart, and a
// quotation.
var (
	TableIcon = symbol("table", "M3 4h18v16H3zM5 10v3h5v-3zM12 10v3h7v-3zM5 15v3h5v-3zM12 15v3h7v-3z")
	ChartIcon = symbol("bars", "M3 4h13v4H3zM3 10h18v4H3zM3 16h9v4H3z")
	QuoteIcon = symbol("quote", "M4 17h3.5l2.5-5V6H4v6h3.2zM14 17h3.5l2.5-5V6h-6v6h3.2z")
)
