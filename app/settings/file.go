package settings

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"time"

	"yulan/app/files"
)

// errBroken says that a file does not contain choices.
var errBroken = errors.New("settings: the file cannot be understood")

// read reads the choices of a file.
func read(path string) (map[string]json.RawMessage, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	return parse(text)
}

// parse reads the choices of a file's content.
func parse(text []byte) (map[string]json.RawMessage, error) {
	var values map[string]json.RawMessage
	if err := json.Unmarshal(text, &values); err != nil || values == nil {
		return nil, errBroken
	}
	return values, nil
}

// writeAll writes choices into a file, whole or not at all.
func writeAll(path string, values map[string]json.RawMessage) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	text, err := encode(values)
	if err != nil {
		return err
	}
	return files.WriteWhole(context.Background(), path, func(w io.Writer) error {
		_, err := w.Write(text)
		return err
	})
}

// encode returns what a file of choices contains.
func encode(values map[string]json.RawMessage) ([]byte, error) {
	text, err := json.MarshalIndent(values, "", "  ")
	return append(text, '\n'), err
}

// setAside moves a file to another name beside it, and returns that; "" if it cannot.
func setAside(path string) string {
	aside := path + ".broken-" + time.Now().Format("20060102-150405")
	if os.Rename(path, aside) != nil {
		return ""
	}
	return aside
}
