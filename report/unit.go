package report

import (
	"io/fs"
	"strconv"
	"strings"
)

// Unit is a unit as the report prints it, and how it is composed. The known units are the rows
// of units.csv; Load refuses any other.
type Unit struct {
	Printed string // "亿元", "个百分点", "" for a bare number
	// Base is the unit without its power of ten: "元" for 亿元. Two figures may
	// share an axis if and only if their Base is the same and not empty. Every
	// counter is a base of its own: 家 counts enterprises where 个 counts projects.
	// Only 人 and 名 share one, as both count people and nothing else.
	Base  string
	Power int32 // 1 of Printed is 10^Power of Base
	// Counted is set if the unit counts whole things, as 家 and 人 do; 元 and 公里 are measured. A
	// count that is printed in full is exact.
	Counted bool
	forms   [maxLanguages]UnitForm // in the languages other than the reports' own
}

// UnitForm is the form of a unit in a language that has units of its own.
type UnitForm struct {
	// Reads is how an amount reads, with {n} where the number goes: "CNY {n}", "{n} km",
	// "{n}%"; "{n}" for counted things. A word that changes with the number has its forms in
	// braces, as those of the interface: "{n} {n:year|years}".
	Reads string
	// Power is the power of ten from Base to the unit that the language uses: 公里 in km is
	// 0, 平方公里 in km² is 0, 千瓦 in MW is -3, 公斤 in tonnes is -3.
	Power int32
	// Name is the unit's name for a chart's subtitle ("CNY", "percent", "people"), and Names
	// its forms for a number, with | between them: "person|people".
	Name, Names string
}

// In returns the form of the unit in a language. In the language of the reports it is as
// printed.
func (u Unit) In(l Language) UnitForm {
	if l.IsOriginal() {
		return UnitForm{Reads: "{n}" + u.Printed, Name: u.Printed}
	}
	return u.forms[l.place()]
}

// BaseIn returns the unit, in a language, of an amount without a power of ten: in the language
// of the reports Base, which may be empty.
func (u Unit) BaseIn(l Language) string {
	if l.IsOriginal() {
		return u.Base
	}
	return u.In(l).Name
}

// ToBase returns the power of ten from the printed unit to the unit of BaseIn.
func (u Unit) ToBase(l Language) int32 { return u.Power + u.In(l).Power }

// With returns the unit with its form in a language.
func (u Unit) With(l Language, form UnitForm) Unit {
	u.forms[l.place()] = form
	return u
}

// The units that rules refer to.
const (
	percent          = "%"
	percentagePoints = "个百分点"
)

// maxPower bounds the powers of ten in units.csv: 10^16 is 万万亿, larger than any unit, and small
// enough to keep arithmetic on figures within bounds.
const maxPower = 16

// isPercent tells whether the unit is percent.
func (u Unit) isPercent() bool { return u.Base == percent }

// comparable tells whether amounts in two units can share an axis. Two bare numbers cannot:
// nothing says that they count the same thing.
func (u Unit) comparable(v Unit) bool { return u.Base == v.Base && u.Base != "" }

// subtracts tells whether an amount in v can be subtracted from one in u. Percentage points are
// differences of percentages, so they are what is subtracted from those.
func (u Unit) subtracts(v Unit) bool {
	if u.isPercent() {
		return v.Base == percentagePoints
	}
	return u.comparable(v)
}

const (
	unitsFile   = "units.csv"
	countedWord = "yes"
)

var unitsHeader = []string{"printed", "base", "power", "*", "*_power", "*_name", "counted"}

// readUnits reads units.csv: the known units by their printed form.
func readUnits(fsys fs.FS) (map[string]Unit, error) {
	rows, err := readTable(fsys, unitsFile, unitsHeader)
	if err != nil {
		return nil, err
	}
	units := make(map[string]Unit, len(rows))
	for _, w := range rows {
		u, err := parseUnit(w)
		if err != nil {
			return nil, err
		}
		if _, known := units[u.Printed]; known {
			return nil, w.errorf("unit %q is listed twice", u.Printed)
		}
		units[u.Printed] = u
	}
	return units, nil
}

// parseUnit reads one row of units.csv.
func parseUnit(w row) (Unit, error) {
	u := Unit{
		Printed: w.get("printed"), Base: w.get("base"), Counted: w.get("counted") == countedWord,
	}
	var err error
	if u.Power, err = parsePower(w, "power"); err != nil {
		return Unit{}, err
	}
	if p := PrintedPower(u.Printed); u.Power != p {
		return Unit{}, w.errorf("unit %q has the power %d, not %d", u.Printed, p, u.Power)
	}
	for _, l := range Languages[1:] {
		form, err := parseUnitForm(w, l)
		if err != nil {
			return Unit{}, err
		}
		u = u.With(l, form)
	}
	if counted := w.get("counted"); counted != "" && !u.Counted {
		return Unit{}, w.errorf("counted %q is neither empty nor %s", counted, countedWord)
	}
	return u, nil
}

// parseUnitForm reads a unit's form in a language from a row of units.csv.
func parseUnitForm(w row, l Language) (UnitForm, error) {
	column := string(l)
	form := UnitForm{Reads: w.get(column), Names: w.get(column + "_name")}
	form.Name = form.Names[strings.LastIndex(form.Names, "|")+1:]
	var err error
	if form.Power, err = parsePower(w, column+"_power"); err != nil {
		return UnitForm{}, err
	}
	if strings.Count(form.Reads, "{n}") != 1 {
		return UnitForm{}, w.errorf("%s %q must hold {n} once", column, form.Reads)
	}
	if form.Name == "" {
		return UnitForm{}, w.errorf("%s_name is empty", column)
	}
	return form, nil
}

// PrintedPower returns the power of ten with which a printed unit begins.
func PrintedPower(printed string) int32 {
	switch {
	case strings.HasPrefix(printed, "万亿"):
		return 12
	case strings.HasPrefix(printed, "亿"):
		return 8
	case strings.HasPrefix(printed, "万"):
		return 4
	}
	return 0
}

// parsePower reads a power of ten.
func parsePower(w row, column string) (int32, error) {
	n, err := strconv.Atoi(w.get(column))
	if err != nil || n < -maxPower || n > maxPower {
		return 0, w.errorf("%s %q is not a whole number from %d to %d", column, w.get(column), -maxPower, maxPower)
	}
	return int32(n), nil
}
