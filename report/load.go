package report

import "io/fs"

// Load reads a report's data from fsys, at whose root the files of its folder lie, and
// checks all of it. The first thing that is wrong is the error, a sentence with file, line
// where it has one, and reason:
//
//	report: figures.csv line 41: unit "万亩元" is not known
//
// Load checks the data against itself. Whether it agrees with the report's text is
// asked by Open, which needs the text. What a chart of a kind is made of is told by the
// kinds: a chart of any other is refused.
func Load(fsys fs.FS, kinds ChartKinds) (*Report, error) {
	r := &Report{kinds: kinds}
	if err := r.loadSource(fsys); err != nil {
		return nil, err
	}
	parts := []func(fs.FS) error{
		r.loadUnits, r.loadFigures, r.loadNotFigures,
		r.loadPrices, r.loadRelations, r.loadRefusals, r.loadDerivations, r.loadChecks, r.loadChapters,
	}
	if r.Source.IsRead() { // it has no tables of what may be compared and calculated, which people write
		parts = []func(fs.FS) error{r.loadUnits, r.loadFigures, r.loadText, r.loadNotFigures, r.loadFixes, r.readChapters}
	}
	if err := r.loadParts(fsys, parts...); err != nil {
		return nil, err
	}
	return r, nil
}

// LoadFigures reads and checks the figures of a report's data: where they stand in the text,
// and in which units. The report has no chapters and nothing that is derived or checked, which
// would take five times as long to read. Its errors are like those of Load.
func LoadFigures(fsys fs.FS) (*Report, error) {
	r := &Report{}
	return r, r.loadParts(fsys, r.loadSource, r.loadUnits, r.loadFigures)
}

// LoadStated reads and checks of a report's data what its text states: what LoadFigures does, and
// the digit runs that are no figures. A copy of the text can be held against it.
func LoadStated(fsys fs.FS) (*Report, error) {
	r := &Report{}
	return r, r.loadParts(fsys, r.loadSource, r.loadUnits, r.loadFigures, r.loadNotFigures)
}

// LoadChecks reads and checks of a report's data what LoadFigures does, and its checks.
func LoadChecks(fsys fs.FS) (*Report, error) {
	r := &Report{}
	return r, r.loadParts(fsys, r.loadSource, r.loadUnits, r.loadFigures, r.loadChecks)
}

// LoadCharts reads of a report's data what its charts are made of, and what follows from its
// figures, since titles print that too. It does not hold what the chapters say against the
// numbers, as Load does: it is for data that Load has accepted before.
func LoadCharts(fsys fs.FS, kinds ChartKinds) (*Report, error) {
	r := &Report{kinds: kinds, accepted: true}
	return r, r.loadParts(fsys, r.loadSource, r.loadUnits, r.loadFigures, r.loadPrices, r.loadRelations, r.loadRefusals, r.loadDerivations, r.loadChapters)
}

// loadParts reads the parts of a report, one after the other.
func (r *Report) loadParts(fsys fs.FS, parts ...func(fs.FS) error) error {
	r.quantities = map[string]quantity{}
	defer func() { r.quantities = nil }()
	for _, load := range parts {
		if err := load(fsys); err != nil {
			return err
		}
	}
	return nil
}

// loadUnits reads units.csv.
func (r *Report) loadUnits(fsys fs.FS) error {
	units, err := readUnits(fsys)
	r.units = units
	return err
}
