package report

import (
	"io/fs"
	"path/filepath"
	"regexp"
	"unicode/utf8"

	"yulan/report/text"
)

// SourceFile is the file of a report's folder that says what the report is. A folder without it
// is no report's folder.
const SourceFile = "report.toml"

// FolderOf returns the folder of the report whose SourceFile a path names, which stands for the
// folder where people choose files. Any other path is returned as it is.
func FolderOf(path string) string {
	if filepath.Base(path) == SourceFile {
		return filepath.Dir(path)
	}
	return path
}

const (
	maxChapters = 200 // a report of this kind has a few dozen at most
	maxSections = 200 // in a chapter, items included
	maxMark     = 20  // characters
)

// sourceForm is the form of report.toml.
type sourceForm struct {
	Source
	Text struct {
		Begins string `toml:"begins"`
		Ends   string `toml:"ends"`
	} `toml:"text"`
	Overview *chapterForm  `toml:"overview"`
	Chapters []chapterForm `toml:"chapter"`
}

// chapterForm is a chapter in report.toml.
type chapterForm struct {
	Mark     string        `toml:"mark"`
	Heading  string        `toml:"heading"` // for a report that was read
	Sections []sectionForm `toml:"section"`
}

// sectionForm is a section in report.toml.
type sectionForm struct {
	Mark    string   `toml:"mark"`
	Heading string   `toml:"heading"` // for a report that was read
	Items   []string `toml:"items"`
}

// loadSource reads report.toml: what the report is, and how its text is divided.
func (r *Report) loadSource(fsys fs.FS) error {
	var form sourceForm
	if _, err := readTOML(fsys, SourceFile, &form); err != nil {
		return err
	}
	if err := form.complete(); err != nil {
		return fileError(SourceFile, "%w", err)
	}
	shape, err := form.shape()
	if err != nil {
		return fileError(SourceFile, "%w", err)
	}
	shape.read = form.Source.IsRead()
	r.Source, r.Shape = form.Source, shape
	return nil
}

// shape checks the division of the report.
func (form sourceForm) shape() (Shape, error) {
	var s Shape
	var err error
	if s.salutation, err = pattern("begins", form.Text.Begins); err != nil {
		return Shape{}, err
	}
	if s.ends, err = pattern("ends", form.Text.Ends); err != nil {
		return Shape{}, err
	}
	if form.Overview != nil {
		if form.Overview.Mark != "" {
			return Shape{}, refuse("overview: it has no mark, and %q is one", form.Overview.Mark)
		}
		c, err := form.Overview.shape(0)
		if err != nil {
			return Shape{}, refuse("overview: %w", err)
		}
		s.Chapters = append(s.Chapters, c)
	}
	if len(form.Chapters) > maxChapters {
		return Shape{}, refuse("%d chapters are more than the %d allowed", len(form.Chapters), maxChapters)
	}
	for i, chapter := range form.Chapters {
		c, err := chapter.shape(i + 1)
		if err != nil {
			return Shape{}, refuse("chapter %d: %w", i+1, err)
		}
		s.Chapters = append(s.Chapters, c)
	}
	switch {
	case len(s.Chapters) == 0:
		return Shape{}, refuse("there are no chapters")
	case len(s.Chapters) == 1 && len(form.Chapters) == 1:
		return s, nil // a report of a single page needs no mark
	}
	for i, chapter := range form.Chapters {
		if chapter.Mark == "" {
			return Shape{}, refuse("chapter %d has no mark", i+1)
		}
	}
	return s, nil
}

// shape checks the division of a chapter, and numbers its sections.
func (form chapterForm) shape(number int) (ChapterShape, error) {
	c := ChapterShape{Number: number, Mark: form.Mark, Heading: form.Heading}
	if form.Mark != "" {
		if err := checkMark(form.Mark); err != nil {
			return c, err
		}
	}
	for i, section := range form.Sections {
		for n, mark := range append([]string{section.Mark}, section.Items...) {
			if err := checkMark(mark); err != nil {
				return c, refuse("section %d: %w", i+1, err)
			}
			s := SectionShape{Number: len(c.Sections) + 1, Mark: mark, Item: n > 0, Ordinal: i + 1}
			if s.Item {
				s.Ordinal = n
			} else {
				s.Heading = section.Heading
			}
			c.Sections = append(c.Sections, s)
		}
	}
	if len(c.Sections) > maxSections {
		return c, refuse("%d sections are more than the %d allowed", len(c.Sections), maxSections)
	}
	return c, nil
}

// checkMark refuses a mark that cannot be found in a text, because marks are compared with
// folded text.
func checkMark(mark string) error {
	switch folded := text.Clean(mark).Plain; {
	case mark == "":
		return refuse("it has no mark")
	case utf8.RuneCountInString(mark) > maxMark:
		return refuse("mark %q is longer than %d characters", clip(mark), maxMark)
	case folded != mark:
		return refuse("mark %q must be written as %q", mark, folded)
	}
	return nil
}

// pattern compiles a regular expression of report.toml; an empty one is nil.
func pattern(name, text string) (*regexp.Regexp, error) {
	if text == "" {
		return nil, nil
	}
	p, err := regexp.Compile(text)
	if err != nil {
		return nil, refuse("text.%s: %w", name, err)
	}
	return p, nil
}
