package reports

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"

	"yulan/app/pages"
	"yulan/app/settings"
	"yulan/assets"
	"yulan/report"
	"yulan/report/reading"
)

// Program names the program to the system, and so the folder of the reader's settings.
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
// indicators too; a fault of their table is told where reports are set beside each other.
func LoadFolder(folder fs.FS) (*report.Report, error) {
	indicators, err := Indicators(IndicatorsFile())
	if err != nil {
		return pages.Load(folder)
	}
	return pages.LoadWith(folder, &indicators)
}

// Indicators returns the indicators that figures are recognised as: those that the program
// carries, and those of a reader's own table, if the file is there. If that cannot be used it
// returns the former and the error: a *reading.IndicatorError where its content is wrong.
func Indicators(file string) (reading.Indicators, error) {
	carried, err := reading.LoadIndicators(assets.Indicators)
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
