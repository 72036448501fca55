package files

import (
	"net/url"
	"path/filepath"
	"strings"
)

// FolderURL returns the address of a folder for the system's own program. Fyne's address of a
// file is its plain path; within an address, its #, ? and % would have a meaning of their own.
//
// Source: RFC 8089, appendix E.2 and E.3 for drive letters and servers of Windows.
func FolderURL(path string) *url.URL {
	if full, err := filepath.Abs(path); err == nil {
		path = full
	}
	slashes := filepath.ToSlash(path)
	if host, rest, ok := strings.Cut(strings.TrimPrefix(slashes, "//"), "/"); ok && filepath.VolumeName(path) != "" && strings.HasPrefix(slashes, "//") {
		return &url.URL{Scheme: "file", Host: host, Path: "/" + rest}
	}
	if !strings.HasPrefix(slashes, "/") {
		slashes = "/" + slashes
	}
	return &url.URL{Scheme: "file", Path: slashes}
}
