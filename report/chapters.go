package report

import (
	"cmp"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"

	"github.com/BurntSushi/toml"

	"yulan/report/lazyregexp"
)

// chapterFiles are named after the number of their chapter, so that they sort in its order.
const chapterFiles = "chapters/*.toml"

var (
	chapterFileName = lazyregexp.New(`^(0|[1-9][0-9]{0,2})-[a-z0-9-]+\.toml$`)
	chartID         = lazyregexp.New(`^[a-z0-9-]+$`)
)

// loadChapters reads the files of the chapters: one for each chapter of the report, with a
// summary for each of its sections.
func (r *Report) loadChapters(fsys fs.FS) error {
	files, err := fs.Glob(fsys, chapterFiles)
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	slices.SortFunc(files, byChapter)
	charts := map[string]string{} // chart id to its file
	for i, file := range files {
		if i >= len(r.Shape.Chapters) {
			return fileError(file, "there are more chapters than the report's %d", len(r.Shape.Chapters))
		}
		c, err := r.loadChapter(fsys, file, r.Shape.Chapters[i])
		if err != nil {
			return err
		}
		for _, chart := range c.Charts {
			if other, used := charts[chart.ID]; used {
				return fileError(file, "chart %q is defined in %s already", chart.ID, other)
			}
			charts[chart.ID] = path.Base(file)
		}
		r.Chapters = append(r.Chapters, c)
	}
	if len(files) < len(r.Shape.Chapters) {
		return fileError("chapters", "there are %d chapters, and the report has %d", len(files), len(r.Shape.Chapters))
	}
	return nil
}

// byChapter orders the files of chapters by the number in their names, so that 10 comes after
// 9.
func byChapter(a, b string) int {
	return cmp.Or(cmp.Compare(chapterOf(a), chapterOf(b)), cmp.Compare(a, b))
}

// chapterOf returns the number of the chapter that a file is named after, or -1.
func chapterOf(file string) int {
	name := chapterFileName.FindStringSubmatch(path.Base(file))
	if name == nil {
		return -1
	}
	n, err := strconv.Atoi(name[1])
	if err != nil {
		return -1
	}
	return n
}

// loadChapter reads the file of a chapter.
func (r *Report) loadChapter(fsys fs.FS, file string, shape ChapterShape) (Chapter, error) {
	if n := shape.Number; chapterOf(file) != n {
		return Chapter{}, fileError(file, "the file of chapter %d is wanted here, named %d-name.toml", n, n)
	}
	var f chapterTOML
	md, err := readTOMLWith(fsys, file, &f, rest{"chart", func(md toml.MetaData) error {
		for _, chart := range f.Charts {
			c, err := r.readChart(md, chart)
			if err != nil {
				return err
			}
			f.Chapter.Charts = append(f.Chapter.Charts, c)
		}
		return nil
	}, r.accepted})
	if err != nil {
		return Chapter{}, err
	}
	c := f.Chapter
	if !r.accepted {
		if err := r.checkChapter(c, shape, md); err != nil {
			return Chapter{}, fileError(file, "%w", err)
		}
	}
	r.orderCharts(&c)
	return c, nil
}

// checkChapter refuses a chapter whose words or figures are incomplete.
func (r *Report) checkChapter(c Chapter, shape ChapterShape, md toml.MetaData) error {
	if !md.IsDefined("number") || c.Number != shape.Number {
		return refuse("number must be %d", shape.Number)
	}
	if err := checkPlain("tab", c.Tab); err != nil {
		return err
	}
	if err := r.checkTemplate("title", c.Title); err != nil {
		return err
	}
	if err := r.checkTemplate("lead", c.Lead); err != nil {
		return err
	}
	if err := r.checkIDs(c.Main); err != nil {
		return refuse("tiles: %w", err)
	}
	if err := r.checkSections(c, shape); err != nil {
		return err
	}
	if err := checkChartPlaces(c); err != nil {
		return err
	}
	for i, chart := range c.Charts {
		if !chartID.MatchString(chart.ID) {
			return refuse("chart %d: id %q is not lower-case letters, digits and hyphens", i+1, chart.ID)
		}
		if err := r.checkChart(chart); err != nil {
			return refuse("chart %q: %w", chart.ID, err)
		}
	}
	return r.checkClaims(c)
}

// checkSections refuses a chapter that does not summarise each of its sections, in order. An
// item may lack a summary, as that of its section may suffice.
func (r *Report) checkSections(c Chapter, shape ChapterShape) error {
	next := 0
	for _, s := range shape.Sections {
		if next < len(c.Sections) && c.Sections[next].Number == s.Number {
			next++
		} else if !s.Item {
			return refuse("section %d is missing", s.Number)
		}
	}
	if next < len(c.Sections) {
		return refuse("there are %d sections, and the chapter has %d", len(c.Sections), len(shape.Sections))
	}
	for _, s := range c.Sections {
		if err := checkPlain("heading", s.Heading); err != nil {
			return refuse("section %d: %w", s.Number, err)
		}
		if err := r.checkTemplate("body", s.Body); err != nil {
			return refuse("section %d: %w", s.Number, err)
		}
	}
	return nil
}

// checkPlain refuses words that are missing in a language or contain references to figures.
func checkPlain(name string, t Text) error {
	if err := checkBoth(name, t); err != nil {
		return err
	}
	for _, l := range Languages {
		if err := checkProse(t.In(l)); err != nil {
			return refuse("%s (%s): %w", name, l, err)
		}
	}
	return nil
}

// checkTemplate refuses a template that is missing in a language, is malformed, or names an
// unknown figure.
func (r *Report) checkTemplate(name string, t Text) error {
	if err := checkBoth(name, t); err != nil {
		return err
	}
	for _, l := range Languages {
		pieces, err := ParseTemplate(t.In(l))
		if err != nil {
			return refuse("%s (%s): %w", name, l, err)
		}
		for _, p := range pieces {
			f, ok := r.Figure(p.Figure)
			switch {
			case !ok && p.Figure != "":
				return refuse("%s (%s): figure %q is not known", name, l, p.Figure)
			case p.Since && f.Since() == "":
				return refuse("%s (%s): the period of %s, %s, is no span of years", name, l, f.ID, f.Period)
			}
			if _, ok := r.DerivedAs(p.Derived, f); !ok && p.Derived != "" {
				return refuse("%s (%s): the report implies no single %s of %s", name, l, p.Derived, f.ID)
			}
		}
	}
	return nil
}

// checkIDs refuses ids that are unknown, or given twice.
func (r *Report) checkIDs(ids []string) error {
	for i, id := range ids {
		if _, ok := r.Figure(id); !ok {
			return refuse("figure %q is not known", id)
		}
		if slices.Contains(ids[:i], id) {
			return refuse("figure %q is named twice", id)
		}
	}
	return nil
}
