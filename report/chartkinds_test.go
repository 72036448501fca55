package report_test

import (
	"testing"

	"yulan/app/pages"
	"yulan/report"
)

// What a chart of a kind is made of, and what it must not compare, is checked by the room
// that draws it, on what the report has.
func TestLoadRefusesCharts(t *testing.T) {
	report.CheckChartRefusals(t, pages.Load)
	report.CheckPairRefusals(t, pages.Load)
}
