package commands

import (
	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
)

// Disk is where the reports are, for what loads many of them.
type Disk struct{}

// Load is LoadReport.
func (Disk) Load(path string, w assets.Words) (*report.Report, error) { return LoadReport(path, w) }

// LoadBeside is loadBeside.
func (Disk) LoadBeside(path string, w assets.Words) (r *report.Report, complete func() error, err error) {
	return loadBeside(path, w)
}

// Indicators is Indicators.
func (Disk) Indicators(w assets.Words) (reading.Indicators, error) { return Indicators(w) }
