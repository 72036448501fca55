// Package assets holds the bytes that the program is made with: the report's data,
// the words of the interface, the font and the icon. It gives them out and knows
// nothing of what they mean.
package assets

import "embed"

//go:embed report
var files embed.FS
