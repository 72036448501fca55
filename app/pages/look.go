package pages

import (
	"yulan/assets"
	"yulan/charts"
)

// ChartWords returns what a picture says of its own, in the reader's language. The gap
// {n} stays: the picture fills it.
func ChartWords(w assets.Words) charts.Words {
	return charts.Words{NoData: w.T("chart.no-data"), More: w.T("chart.more", "n", "{n}"), Ring: w.T("chart.ring")}
}
