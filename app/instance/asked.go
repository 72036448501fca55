package instance

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// form is the format of a request. A program of another version, with another format, opens its
// own window.
const form = 1

// largestAsked is the most bytes that a request may have: a few paths.
const largestAsked = 64 << 10

// The answers of the first start.
const (
	takenAnswer   = "taken\n"
	refusedAnswer = "refused\n"
)

// errGibberish says that something was received that no start of this program sends.
var errGibberish = errors.New("instance: what is asked cannot be understood")

// Asked is what a start is asked to open, and where. All its texts may be empty.
type Asked struct {
	Form   int    `json:"form"`
	Desk   string `json:"desk"`   // the display and the reader's settings, to which a window belongs
	Source string `json:"source"` // the absolute path of a copy of the report's text
	Report string `json:"report"` // the absolute path of a report
}

// NewAsked returns a request to a window on a desk. Paths are made absolute, since the first
// start need not be in the same folder.
func NewAsked(desk, source, report string) (Asked, error) {
	a := Asked{Form: form, Desk: desk, Source: source, Report: report}
	for _, path := range []*string{&a.Source, &a.Report} {
		if *path == "" {
			continue
		}
		full, err := filepath.Abs(*path)
		if err != nil {
			return Asked{}, err
		}
		*path = full
	}
	return a, nil
}

// write sends the request in one line.
func (a Asked) write(to io.Writer) error {
	if !a.isSound() {
		return errGibberish // a name that is not UTF-8 would arrive as another
	}
	text, err := json.Marshal(a)
	if err != nil {
		return err
	}
	if len(text) >= largestAsked {
		return errGibberish
	}
	_, err = to.Write(append(text, '\n'))
	return err
}

// read receives a request.
func read(from io.Reader) (Asked, error) {
	line, err := bufio.NewReader(io.LimitReader(from, largestAsked)).ReadBytes('\n')
	if err != nil {
		return Asked{}, err
	}
	var a Asked
	if err := json.Unmarshal(line, &a); err != nil {
		return Asked{}, err
	}
	if a.Form != form || !a.isSound() {
		return Asked{}, errGibberish
	}
	return a, nil
}

// isSound tells whether a start could have sent that.
func (a Asked) isSound() bool {
	for _, path := range []string{a.Source, a.Report} {
		if path != "" && (!filepath.IsAbs(path) || strings.ContainsRune(path, 0) || !utf8.ValidString(path)) {
			return false
		}
	}
	return utf8.ValidString(a.Desk)
}
