package assets

import (
	"embed"
	"io/fs"
	"strings"
)

// licenceFiles holds a file for each linked module, named by the module's path. Its first line
// is the SPDX expression of the licence; then come the module's own licence file and whatever
// else has to accompany it (a notice, the licence of C code within).
//
//go:embed licences
var licenceFiles embed.FS

// Licence is the licence of a part of the program that others wrote.
type Licence struct {
	Of   string // the path of a Go module, or the name of something else
	Kind string // an SPDX expression: "MIT"
	Text string // the licence itself
}

// Licences returns the licences of all parts of the program by name, that of the font first.
func Licences() []Licence {
	all := []Licence{{"Dashboard Sans SC", "OFL-1.1", string(fontLicence)}}
	err := fs.WalkDir(licenceFiles, "licences", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(licenceFiles, path)
		kind, text, _ := strings.Cut(string(data), "\n")
		of := strings.TrimSuffix(strings.TrimPrefix(path, "licences/"), ".txt")
		all = append(all, Licence{of, kind, strings.TrimSpace(text)})
		return err
	})
	if err != nil {
		panic(err) // the files are embedded, so they exist
	}
	return all
}
