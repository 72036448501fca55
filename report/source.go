package report

import (
	"cmp"
	"strconv"

	"yulan/report/lazyregexp"
)

// Source says what the report is, for citations and for the names of what is made from it.
type Source struct {
	// ID distinguishes the report from others: "chongqing-2021". What a reader stores about the
	// report is stored under it, so it must never change.
	ID     string `toml:"id"`
	Title  Text   `toml:"title"` // in full
	Issuer Text   `toml:"issuer"`
	Place  Text   `toml:"place"`  // the place or body that the report is about: "重庆市"
	Period string `toml:"period"` // the period that it reports on: "2021", or several years: "2016-2020"

	// State is Read for a report that rules have read, and otherwise Proven or left out.
	State State `toml:"state"`

	// Name is a short name for the title of the window and the head of a page. It is Title if
	// the file has none.
	Name Text `toml:"name"`
	// Kind is the general name of such reports, for the line below a chart: "计划执行报告". It is
	// Name if the file has none.
	Kind Text `toml:"kind"`
	// File distinguishes the files made from the report from those of others. It is Name if the
	// file has none.
	File Text `toml:"file"`
	// Whole is said of a figure that is about the place as a whole: "全市"; it may be empty.
	Whole Text `toml:"whole"`
	// Part says which part of the report the data covers, to stand in "… of the report"; empty
	// for all of it.
	Part Text `toml:"part"`
	// Covers is the title of what the data covers, for the cover of a book and the foot of the
	// window, where the report's own would promise what is not there. It is Title if the file has
	// none. Citations give Title.
	Covers Text `toml:"covers"`
	// Missing says which part of the report is missing from the data, and why; empty if none
	// is.
	Missing Text `toml:"missing"`
}

var (
	sourceID     = lazyregexp.New(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	sourcePeriod = lazyregexp.New(`^([0-9]{4})(?:-([0-9]{4}))?$`)
)

const (
	maxSourceID         = 60
	firstYear, lastYear = 1949, 2100
)

// complete checks the source, and fills in the names that the file leaves out.
func (s *Source) complete() error {
	if err := s.completeRead(); err != nil {
		return err
	}
	if !sourceID.MatchString(s.ID) || len(s.ID) > maxSourceID {
		return refuse("id %q is not lower-case letters, digits and hyphens, at most %d characters", clip(s.ID), maxSourceID)
	}
	required := []namedText{{"title", s.Title}, {"issuer", s.Issuer}, {"place", s.Place}}
	for _, t := range required {
		if err := checkBoth(t.name, t.text); err != nil {
			return err
		}
	}
	optional := []namedText{{"name", s.Name}, {"kind", s.Kind}, {"file", s.File}, {"whole", s.Whole}, {"part", s.Part}, {"covers", s.Covers}, {"missing", s.Missing}}
	for _, t := range optional {
		if err := checkBothOrNone(t.name, t.text); err != nil {
			return err
		}
	}
	s.Name = cmp.Or(s.Name, s.Title)
	s.Covers = cmp.Or(s.Covers, s.Title)
	s.Kind = cmp.Or(s.Kind, s.Name)
	s.File = cmp.Or(s.File, s.Name)
	if s.IsRead() && s.Period == "" {
		return nil
	}
	return checkPeriod(s.Period)
}

// namedText is a text, and what its file calls it.
type namedText struct {
	name string
	text Text
}

// checkPeriod refuses a period that is neither a year nor a span of years.
func checkPeriod(period string) error {
	found := sourcePeriod.FindStringSubmatch(period)
	if found == nil {
		return refuse("period %q is neither a year nor a span of years, like 2021 or 2016-2020", clip(period))
	}
	last := firstYear
	for _, year := range found[1:] {
		if year == "" {
			continue
		}
		n, err := strconv.Atoi(year)
		if err != nil || n < last || n > lastYear {
			return refuse("period %q is not from %d to %d, the earlier year first", period, firstYear, lastYear)
		}
		last = n
	}
	return nil
}
