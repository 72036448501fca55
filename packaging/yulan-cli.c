/* Yulan's command line on Windows. A program with a window has no console: cmd.exe does not wait
   for it, and what it prints goes nowhere. This one has a console. It runs Yulan.exe beside it with
   the same arguments, waits, and returns its exit status, so that one program is enough for both.

   What is redirected, Yulan.exe inherits. Of the rest YULAN_CONSOLE tells it which of 0, 1 and 2
   are the console, which it joins (app/console); so Ctrl-C reaches it too. */
#define WIN32_LEAN_AND_MEAN
#include <windows.h>

/* fail says what could not be done, and returns the exit status. */
static int fail(const char *what) {
	char text[200];
	DWORD written;
	int n = wsprintfA(text, "yulan: %s (error %lu)\r\n", what, GetLastError());
	WriteFile(GetStdHandle(STD_ERROR_HANDLE), text, n, &written, NULL);
	return 1;
}

/* leave_it has an interrupt end Yulan.exe, which may have to finish a file, and not this. */
static BOOL WINAPI leave_it(DWORD event) { return event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT; }

/* arguments returns the command line behind the program's name, as it was typed. */
static const WCHAR *arguments(void) {
	const WCHAR *at = GetCommandLineW();
	WCHAR end = *at == L'"' ? *at++ : L' ';
	while (*at && *at != end && (end == L'"' || *at != L'\t')) at++;
	return end == L'"' && *at ? at + 1 : at;
}

/* bind has a process end when this one does, however that happens, but not what it opens. */
static void bind(HANDLE process) {
	JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
	HANDLE job = CreateJobObjectW(NULL, NULL); /* closed when this ends */
	limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
	if (job && SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits))
		AssignProcessToJobObject(job, process);
}

int main(void) {
	static WCHAR program[32768], line[2 * 32768], console[8] = L"c";
	static const DWORD standard[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
	HANDLE given[3];
	STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES};
	PROCESS_INFORMATION process;
	DWORD mode, status, n = GetModuleFileNameW(NULL, program, 32768 - 10);

	if (n == 0 || n >= 32768 - 10) return fail("its own place cannot be found");
	while (n > 0 && program[n - 1] != L'\\') n--;
	lstrcpyW(program + n, L"Yulan.exe");
	lstrcpyW(line, L"\"");
	lstrcatW(line, program);
	lstrcatW(line, L"\"");
	if (lstrlenW(line) + lstrlenW(arguments()) >= 32767) return fail("there are too many arguments");
	lstrcatW(line, arguments());

	for (int i = 0; i < 3; i++) {
		given[i] = GetStdHandle(standard[i]);
		if (GetConsoleMode(given[i], &mode)) {
			console[lstrlenW(console)] = L'0' + i;
			given[i] = NULL;
		} else {
			SetHandleInformation(given[i], HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
		}
	}
	start.hStdInput = given[0], start.hStdOutput = given[1], start.hStdError = given[2];
	SetEnvironmentVariableW(L"YULAN_CONSOLE", console);
	SetConsoleCtrlHandler(leave_it, TRUE);
	if (!CreateProcessW(program, line, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &start, &process))
		return fail("Yulan.exe, which belongs beside this program, cannot be started");
	bind(process.hProcess);
	ResumeThread(process.hThread);
	WaitForSingleObject(process.hProcess, INFINITE);
	return GetExitCodeProcess(process.hProcess, &status) ? (int)status : fail("the exit status is lost");
}
