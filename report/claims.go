package report

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"yulan/report/lazyregexp"
)

// A title, a summary or a note that compares, counts, multiplies or names a threshold
// declares what it claims, and Load works that out. A claim compares calculations, which
// are written as in checks.csv:
//
//	{income.rural.growth} > {income.urban.growth}
//	{design-centres.new} / {design-centres.total} = 40%
//
// or says something of the rows of the chart that it stands in, or of another chart of the
// chapter ("rows of pillars"), or of those at one kind of prices ("rows at constant prices"):
// of all of them, of most, of so many of so many, or that a
// number is ahead of all others:
//
//	rows > {gdp.growth}
//	most rows < 20%
//	5 of 6 rows > {gdp.growth}
//	{trade.growth} > rows
//
// or how many sections the chapter has ("5 sections").
//
// What no number of the data decides, because the report says it in words ("a record"), is
// declared with the place where it does: "as stated in 3/4/2", chapter, section and
// sentence. So is a comparison that would not be one of like with like, were it not the
// report's own: "{a} > {b} as stated in 0/3/5". A text with such a claim says whose it is.

// claim is a claim as it is declared.
type claim struct {
	text   string // the comparison; empty if there are only the report's words
	stated bool
	at     Location // where the report states it
}

var (
	statedAt  = lazyregexp.New(`^(.*?) ?as stated in ([0-9]{1,3})/([0-9]{1,3})/([0-9]{1,3})$`)
	someRows  = lazyregexp.New(`^(?:(most)|([0-9]{1,4}) of ([0-9]{1,4}))? ?rows(?: of ([a-z0-9-]+))?(?: at (constant|current) prices)?( [<>=].*)$`)
	aheadRows = lazyregexp.New(`^(.*[<>]=? )rows(?: of ([a-z0-9-]+))?$`)
	sections  = lazyregexp.New(`^([0-9]{1,3}) sections$`)
)

// parseClaim splits a claim into its parts.
func (r *Report) parseClaim(text string) (claim, error) {
	m := statedAt.FindStringSubmatch(text)
	if m == nil {
		return claim{text: text}, nil
	}
	var place [3]int
	for i, digits := range m[2:] {
		place[i], _ = strconv.Atoi(digits) // so few digits always fit a number
	}
	c := claim{text: m[1], stated: true, at: Location{place[0], place[1], place[2]}}
	if !r.hasSection(c.at) {
		return c, refuse("there is no %s", c.at)
	}
	return c, nil
}

// hasSection tells whether the report has the section of a location, and may therefore have the
// location.
func (r *Report) hasSection(at Location) bool {
	c, ok := r.Shape.Chapter(at.Chapter)
	return ok && at.Section <= len(c.Sections) && at.Sentence > 0
}

// checkClaims refuses a chapter whose claims its numbers do not bear out.
func (r *Report) checkClaims(c Chapter) error {
	hold := func(claims []string, chart string, texts ...Text) error {
		if err := r.holdClaims(claims, claimant{r, c, chart}); err != nil {
			return err
		}
		return r.checkAttributed(claims, texts...)
	}
	if err := hold(c.Claims, "", c.Title, c.Lead); err != nil {
		return err
	}
	for _, s := range c.Sections {
		if err := hold(s.Claims, "", s.Body); err != nil {
			return refuse("section %d: %w", s.Number, err)
		}
	}
	for _, chart := range c.Charts {
		if err := hold(chart.Claims, chart.ID, chart.Title); err != nil {
			return refuse("chart %q: %w", chart.ID, err)
		}
	}
	return nil
}

// holdClaims refuses the first claim that does not hold, cannot be decided, or compares what is
// not alike.
func (r *Report) holdClaims(claims []string, by claimant) error {
	for _, text := range claims {
		if len(text) > maxFormulaLength {
			return refuse("claim %q is longer than %d bytes", clip(text), maxFormulaLength)
		}
		c, err := r.parseClaim(text)
		if err == nil && c.text != "" {
			err = r.holdClaim(c, by)
		}
		if err != nil {
			return refuse("claim %q: %w", text, err)
		}
	}
	return nil
}

// claimant is the text that makes the claim: that of a chart or, without an id, of the chapter
// itself.
type claimant struct {
	report  *Report
	chapter Chapter
	chart   string
}

// rows returns the rows of a chart; without a name, of the chart that makes the claim.
func (c claimant) rows(name string) ([]Figure, error) {
	if name == "" {
		name = c.chart
	}
	for _, chart := range c.chapter.Charts {
		if chart.ID == name {
			return c.report.rowsOf(chart), nil
		}
	}
	if name == "" {
		return nil, refuse("a text that is no chart's must say of which chart the rows are")
	}
	return nil, refuse("the chapter has no chart %q", name)
}

// rowsOf returns the figures that a chart shows, without one that is only its reference line.
func (r *Report) rowsOf(c Chart) []Figure {
	c.Reference = ""
	return r.ChartFigures(c)
}

// holdClaim judges one claim.
func (r *Report) holdClaim(c claim, by claimant) error {
	if m := sections.FindStringSubmatch(c.text); m != nil {
		if has := strconv.Itoa(r.sectionsOf(by.chapter)); m[1] != has {
			return refuse("the chapter has %s", has)
		}
		return nil
	}
	if m := someRows.FindStringSubmatch(c.text); m != nil {
		list, err := by.rows(m[4])
		if err != nil {
			return err
		}
		return r.holdOfRows(c, r.atPrices(list, Prices(m[5])), m)
	}
	m := aheadRows.FindStringSubmatch(c.text)
	if m == nil {
		return r.holdsOne(c, c.text)
	}
	list, err := by.rows(m[2])
	if err != nil {
		return err
	}
	for _, f := range list {
		ref := "{" + f.ID + "}"
		if strings.TrimRight(m[1], "<>= ") == ref {
			continue // no number exceeds itself
		}
		if err := r.holdsOne(c, m[1]+ref); err != nil {
			return err
		}
	}
	return nil
}

// atPrices returns the figures at one kind of prices; without a kind, all of them.
func (r *Report) atPrices(list []Figure, p Prices) []Figure {
	if p == PricesUnknown {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(f Figure) bool { return r.PricesOf(f) != p })
}

// sectionsOf counts the sections of a chapter, without their items.
func (r *Report) sectionsOf(c Chapter) int {
	shape, _ := r.Shape.Chapter(c.Number) // Load has found the chapter before
	n := 0
	for _, s := range shape.Sections {
		if !s.Item {
			n++
		}
	}
	return n
}

// holdsOne refuses a comparison unless it holds of all numbers that would be printed as those
// of the report are.
func (r *Report) holdsOne(c claim, text string) error {
	f, v, err := r.judgeClaim(c, text)
	switch {
	case err != nil:
		return err
	case v != Holds:
		return refuse("%s %s", r.withAmounts(f.pieces), v)
	}
	return nil
}

// holdOfRows judges a claim on all rows, on most of them or on a number of them. m is the match
// of someRows.
func (r *Report) holdOfRows(c claim, rows []Figure, m []string) error {
	certain, possible := 0, 0
	for _, row := range rows {
		f, v, err := r.judgeClaim(c, "{"+row.ID+"}"+m[6])
		switch {
		case err != nil:
			return err
		case m[1] == "" && m[2] == "" && v != Holds:
			return refuse("%s %s", r.withAmounts(f.pieces), v)
		case v == Holds:
			certain, possible = certain+1, possible+1
		case v == Undecided:
			possible++
		}
	}
	switch {
	case m[1] != "":
		if 2*certain <= len(rows) {
			return refuse("it is certain of %d rows, not of most of %d", certain, len(rows))
		}
	case m[2] != "":
		if want := fmt.Sprintf("%d of %d", certain, len(rows)); certain != possible || want != m[2]+" of "+m[3] {
			return refuse("it holds of %s rows, and cannot be decided of %d", want, possible-certain)
		}
	}
	return nil
}
