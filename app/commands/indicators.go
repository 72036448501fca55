package commands

import (
	"errors"

	"yulan/app/files"
	"yulan/app/reports"
	"yulan/assets"
	"yulan/report/reading"
)

// Indicators returns the indicators that figures are recognised as: those that the program
// carries, and the user's own. If the user's cannot be read, it returns the program's alone and
// an error, a sentence in the user's language that says what is wrong, and in which line.
func Indicators(w assets.Words) (reading.Indicators, error) {
	return indicatorsFrom(reports.IndicatorsFile(), w)
}

// indicatorsFrom adds the indicators of a file to those that the program carries.
func indicatorsFrom(file string, w assets.Words) (reading.Indicators, error) {
	all, err := reports.Indicators(file)
	var fault *reading.IndicatorError
	switch {
	case errors.As(err, &fault):
		err = errors.New(w.T("indicators.fault", "file", files.Printable(file), "line", fault.Line,
			"reason", w.T("indicators-fault."+string(fault.Fault), "what", fault.What)))
	case err != nil:
		err = errors.New(w.T("indicators.unread", "file", files.Printable(file), "reason", files.ReasonFor(err, w)))
	}
	return all, err
}
