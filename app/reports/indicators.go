package reports

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"yulan/app/pages"
	"yulan/app/settings"
	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
)

// Program is the name of the program for the system, and so of the folder of the reader's
// settings.
const Program = "Yulan"

// IndicatorsFile is where a reader's own indicators are, in a table of the form of the one
// that the program carries; "" if the system names no folder for settings.
func IndicatorsFile() string {
	path := settings.Path(Program)
	if path == "" {
		return ""
	}
	return filepath.Join(filepath.Dir(path), "indicators.csv")
}

// LoadFolder loads a report from its folder. The charts that rules make know the reader's own
// indicators too; an error in their table is reported where reports are compared.
func LoadFolder(folder fs.FS) (*report.Report, error) { return pages.LoadWith(folder, known()) }

// LoadBeside loads of a report what it states, for setting it beside others. Complete has to be
// called before its pages are shown.
func LoadBeside(folder fs.FS) (r *report.Report, complete func() error, err error) {
	own := known()
	if r, err = pages.LoadBeside(folder, own); err != nil {
		return nil, nil, err
	}
	return r, sync.OnceValue(func() error { return pages.Complete(r, own) }), nil
}

// known returns the indicators with the reader's own, nil if their table is wrong.
func known() *reading.Indicators {
	indicators, err := Indicators(IndicatorsFile())
	if err != nil {
		return nil
	}
	return &indicators
}

// carried are the indicators that the program carries.
var carried = sync.OnceValues(func() (reading.Indicators, error) { return reading.LoadIndicators(assets.Indicators) })

// Indicators returns the indicators that figures are recognised as: those that the program
// carries and, if the file exists, those of the reader's own table. If that cannot be used, it
// returns the former and the error: a *reading.IndicatorError if its content is wrong.
func Indicators(file string) (reading.Indicators, error) {
	carried, err := carried()
	if err != nil || file == "" {
		return carried, err
	}
	own, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return carried, nil
	}
	if err != nil {
		return carried, err
	}
	all, err := reading.LoadIndicators(assets.Indicators, own)
	if err != nil {
		return carried, err
	}
	return all, nil
}
