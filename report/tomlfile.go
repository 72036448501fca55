package report

import (
	"errors"
	"io/fs"
	"slices"
	"strings"

	"github.com/BurntSushi/toml"
)

// readTOML decodes a TOML file into a struct and refuses keys that the struct does not have. It
// returns the keys of the file.
func readTOML(fsys fs.FS, name string, into any) (toml.MetaData, error) {
	return readTOMLWith(fsys, name, into, rest{})
}

// rest is the part of a file that a struct leaves undecoded: a table, and the function that
// decodes it and refuses unknown keys in it.
type rest struct {
	table    string
	decode   func(toml.MetaData) error
	accepted bool // the file's keys have been checked before
}

// readTOMLWith reads a file as readTOML does, and then the rest of it.
func readTOMLWith(fsys fs.FS, name string, into any, left rest) (toml.MetaData, error) {
	data, err := readFile(fsys, name)
	if err != nil {
		return toml.MetaData{}, err
	}
	if err := checkNesting(string(data)); err != nil {
		return toml.MetaData{}, fileError(name, "%w", err)
	}
	md, err := toml.Decode(string(data), into)
	if err != nil {
		return md, tomlError(name, err)
	}
	if left.decode != nil {
		if err := left.decode(md); err != nil {
			return md, tomlError(name, err)
		}
	}
	if left.accepted {
		return md, nil
	}
	if unknown := unknownKey(md, left.table); unknown != nil {
		return md, lineError(name, keyLine(string(data), unknown), "key %q is not known", unknown)
	}
	return md, nil
}

// tomlError says where a file is no longer valid TOML, or which key has the wrong type.
func tomlError(name string, err error) error {
	var p toml.ParseError
	if errors.As(err, &p) {
		return lineError(name, p.Position.Line, "%s", p.Message)
	}
	return fileError(name, "%s", strings.TrimPrefix(err.Error(), "toml: "))
}

// unknownKey returns the first key that the struct does not have, or nil. The library accepts
// "Title" for "title"; here a key must be written exactly. Keys of the table except are left to
// another function.
func unknownKey(md toml.MetaData, except string) toml.Key {
	unknown := map[string]bool{}
	for _, k := range md.Undecoded() {
		if k[0] != except {
			unknown[k.String()] = true
		}
	}
	for _, k := range md.Keys() {
		if slices.ContainsFunc(k, func(part string) bool { return part != strings.ToLower(part) }) || len(unknown) > 0 && unknown[k.String()] {
			return k
		}
	}
	return nil
}

// keyLine returns the line of a key, which the library does not give: the first line that sets
// its last part, within the table or key that the rest of it names. It understands TOML as the
// data files are written. Where the TOML is written differently, it returns the line of the
// table, or the first line.
func keyLine(data string, key toml.Key) int {
	last, parent := key[len(key)-1], key[:len(key)-1].String()
	table, path, found := "", "", 1
	for i, line := range strings.Split(data, "\n") {
		line = strings.TrimSpace(line)
		name, value, _ := strings.Cut(line, "=")
		switch {
		case strings.HasPrefix(line, "["):
			table = strings.Trim(line, "[] ")
			path, value = table, ""
		case strings.HasPrefix(line, "{"): // the value of the key above continues
			value = line
		default:
			path = strings.TrimPrefix(table+"."+strings.TrimSpace(name), ".")
		}
		if path == key.String() || path == parent && strings.Contains(value, last) {
			return i + 1
		}
		if path == parent {
			found = i + 1
		}
	}
	return found
}

// The data files need at most one level of nested brackets, and no dotted keys. The library
// takes time and memory that grow with the square of both: 60 KB of "a={a={a={" take it minutes
// and many gigabytes, and must not reach it.
const (
	maxDepth = 8   // nesting of brackets
	maxDots  = 100 // dots in keys, in the whole file
)

// checkNesting refuses TOML that is nested more deeply than any data file should be. It ignores
// strings and comments.
func checkNesting(data string) error {
	depth, dots := 0, 0
	for {
		next := strings.IndexAny(data, "[]{}.\"'#")
		if next < 0 {
			return nil
		}
		data = data[next:]
		if rest, skipped := skipQuoted(data); skipped {
			data = rest
			continue
		}
		switch data[0] {
		case '[', '{':
			depth++
		case ']', '}':
			depth--
		case '.':
			dots++
		}
		if depth > maxDepth || dots > maxDots {
			return refuse("tables or keys are nested too deep")
		}
		data = data[1:]
	}
}

// skipQuoted skips the string or comment at the start of data, if there is one. A string that
// is not closed ends with its line or, if it may span several lines, with the file.
func skipQuoted(data string) (rest string, skipped bool) {
	for _, quote := range []string{`"""`, `'''`, `"`, `'`, "#"} {
		if !strings.HasPrefix(data, quote) {
			continue
		}
		escapes, manyLines := quote[0] == '"', len(quote) == 3
		data = data[len(quote):]
		for data != "" {
			switch {
			case quote != "#" && strings.HasPrefix(data, quote):
				return data[len(quote):], true
			case data[0] == '\n' && !manyLines:
				return data, true
			case escapes && data[0] == '\\' && len(data) > 1:
				data = data[2:]
			default:
				data = data[1:]
			}
		}
		return "", true
	}
	return data, false
}
