// Package sample holds the charts that the product and its peers draw: ranked bars of the
// report's own figures, with Chinese names.
package sample

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// What every program draws.
const (
	Count         = 24
	Width, Height = 1600, 900 // pixels
)

// The sizes of type, in pixels an em: those that the product chooses for a chart of six
// bars. Its own type grows a little where there are fewer.
const (
	TitleSize    = 44
	SubtitleSize = 36
	LabelSize    = 39
	SourceSize   = 33
)

// Chart is one chart as data that any program can read.
type Chart struct {
	Title    string `json:"title"`
	Subtitle string `json:"subtitle"`
	Source   string `json:"source"`
	Bars     []Bar  `json:"bars"` // the largest first
}

// Bar is one figure of the report.
type Bar struct {
	Label string  `json:"label"`
	Value float64 `json:"value"` // in the unit that all of the chart's figures are printed in
	Text  string  `json:"text"`  // as the report states it, with qualifier and unit
}

// Write writes charts where Read finds them.
func Write(path string, charts []Chart) error {
	text, err := json.Marshal(charts)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o666)
}

// Read reads the charts that Write wrote.
func Read(path string) ([]Chart, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var charts []Chart
	return charts, json.Unmarshal(text, &charts)
}

// File returns the name of the i-th picture in a folder.
func File(folder string, i int) string { return filepath.Join(folder, fmt.Sprintf("%02d.png", i)) }
