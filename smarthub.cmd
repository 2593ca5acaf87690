@echo off
rem Starts SmartHub Desktop on Windows: finds a JDK 25, builds when the sources are newer, runs the window or a sub-command.
rem All arguments are passed on: smarthub --help tells them. Exit status 3: it could not be started.
rem Written without blocks in parentheses where a path is expanded: a path may hold some itself.
setlocal EnableExtensions DisableDelayedExpansion
set "PROJECT=%~dp0"
set "APP=%PROJECT%target\app"
set "LOG=%PROJECT%target\build.log"
set "POWERSHELL=%SystemRoot%\System32\WindowsPowerShell\v1.0\powershell.exe"
set "JDK="

if not defined SMARTHUB_JAVA_HOME goto search
call :try "%SMARTHUB_JAVA_HOME%"
if defined JDK goto found
echo smarthub: SMARTHUB_JAVA_HOME is "%SMARTHUB_JAVA_HOME%", which is not a JDK 25. 1>&2
exit /b 3

:search
if defined JAVA_HOME call :try "%JAVA_HOME%"
if defined JDK goto found
for /f "delims=" %%j in ('where java 2^>nul') do if not defined JDK call :try "%%~dpj.."
if defined JDK goto found
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps\temurin25-jdk") do (
    if not defined JDK for /d %%j in ("%%~r\*") do if not defined JDK call :try "%%~j"
)
if defined JDK goto found
echo smarthub: a JDK 25 is needed, and none was found (JAVA_HOME, PATH and the usual folders were searched). 1>&2
echo   Install it with:  winget install EclipseAdoptium.Temurin.25.JDK 1>&2
echo   or unpack one from https://adoptium.net/temurin/releases/?version=25 into "%USERPROFILE%\.jdks" 1>&2
echo   A JDK 25 in another place:  set "SMARTHUB_JAVA_HOME=C:\path\to\jdk" 1>&2
exit /b 3

:found
if not "%~2"=="" goto build
if "%~1"=="--version" goto version
if "%~1"=="-V" goto version
goto build

:version
if not exist "%APP%\smarthub.jar" goto build
"%JDK%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "%APP%\smarthub.jar;%APP%\lib\*" io.smarthub.launch.Main %1
exit /b %ERRORLEVEL%

:build
call :outdated
if not errorlevel 1 goto run
if not exist "%PROJECT%target" mkdir "%PROJECT%target"
if not exist "%PROJECT%target" goto readonly
type nul >"%PROJECT%target\started"
if errorlevel 1 goto readonly
if exist "%APP%" echo Building SmartHub Desktop ... 1>&2
if not exist "%APP%" echo Building SmartHub Desktop (first start takes a minute or two) ... 1>&2
pushd "%PROJECT%"
set "JAVA_HOME=%JDK%"
call mvnw.cmd -B -Dmaven.test.skip=true -Dstart.cache.skip=true package >"%LOG%" 2>&1 <nul
if errorlevel 1 goto failed
popd
rem What was saved while it was built is newer than the application.
"%POWERSHELL%" -NoProfile -Command "(Get-Item -LiteralPath (Join-Path $env:APP 'jvm.options')).LastWriteTime = (Get-Item -LiteralPath (Join-Path $env:PROJECT 'target\started')).LastWriteTime"
goto run

:failed
popd
findstr /b /c:"[ERROR]" "%LOG%" 1>&2
echo smarthub: the build failed; its log is "%LOG%" 1>&2
echo   Where libraries are missing: the first build downloads them and needs the network. 1>&2
exit /b 3

:readonly
echo smarthub: "%PROJECT%target" cannot be written, so it cannot be built here. 1>&2
exit /b 3

:run
rem The classes that a window has prepared for the next starts: beside the application, or where this user's caches are.
rem A cache that is damaged or of another build is not used by the JVM, which says nothing then and goes without.
set "CACHED="
set "CACHES=%LOCALAPPDATA%"
if not defined CACHES set "CACHES=%USERPROFILE%\AppData\Local"
set "MANGLED=%APP:\=_%"
set "MANGLED=%MANGLED::=_%"
set "CACHE=%APP%\smarthub.aot"
if not exist "%CACHE%" set "CACHE=%CACHES%\SmartHub\cache\%MANGLED%.aot"
if exist "%CACHE%" set CACHED="-XX:AOTCache=%CACHE%" "-Xlog:aot*=off"
rem Output is UTF-8; the console is told so meanwhile. In some languages chcp ends its answer with a full stop.
set "CODEPAGE="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set "CODEPAGE=%%c"
if defined CODEPAGE chcp 65001 >nul 2>&1
if "%~1"=="bench" if exist "%PROJECT%src\bench" goto bench
"%JDK%\bin\java.exe" "@%APP%\jvm.options" --module-path "%APP%\javafx" "-Dsmarthub.launched.from=%APP%" %CACHED% -cp "%APP%\smarthub.jar;%APP%\lib\*" io.smarthub.launch.Main %*
set "STATUS=%ERRORLEVEL%"
:ended
if defined CODEPAGE chcp %CODEPAGE% >nul 2>&1
exit /b %STATUS%

rem Benchmarks are no part of the application: they are compiled beside it, with what they compare it with, and then run on it.
:bench
set "BENCHMARKS=%PROJECT%target\bench"
call :benchoutdated
if not errorlevel 1 goto runbench
echo Building the benchmarks ... 1>&2
set "LOG=%PROJECT%target\bench.log"
type nul >"%PROJECT%target\started"
if exist "%BENCHMARKS%" rmdir /s /q "%BENCHMARKS%"
pushd "%PROJECT%"
set "JAVA_HOME=%JDK%"
call mvnw.cmd -B -Pbench-command dependency:copy@benchmark-libraries compiler:testCompile@benchmarks >"%LOG%" 2>&1 <nul
if errorlevel 1 goto benchfailed
popd
move /y "%PROJECT%target\started" "%BENCHMARKS%\built" >nul

:runbench
"%JDK%\bin\java.exe" "@%APP%\jvm.options" --module-path "%APP%\javafx" "-Dsmarthub.project=%PROJECT%." -cp "%BENCHMARKS%\classes;%APP%\smarthub.jar;%APP%\lib\*;%BENCHMARKS%\lib\*" io.smarthub.bench.command.Bench %*
set "STATUS=%ERRORLEVEL%"
goto ended

:benchfailed
popd
findstr /b /c:"[ERROR]" "%LOG%" 1>&2
echo smarthub: the benchmarks could not be built; the log is "%LOG%" 1>&2
set "STATUS=3"
goto ended

rem Sets JDK when the folder is a JDK 25. The file "release" says JAVA_VERSION="25" or "25.0.1": a dot stands for the quotation mark.
:try
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
findstr /r /c:"^JAVA_VERSION=.25[^0-9]" "%~1\release" >nul
if not errorlevel 1 set "JDK=%~1"
exit /b 0

rem Packaging writes jvm.options last: anything newer, a deleted file's folder too, has not been built.
:outdated
if not exist "%APP%\smarthub.jar" exit /b 1
if not exist "%APP%\jvm.options" exit /b 1
"%POWERSHELL%" -NoProfile -Command "$built = (Get-Item -LiteralPath (Join-Path $env:APP 'jvm.options')).LastWriteTime; $roots = 'pom.xml', 'src\main', 'src\build', 'assets\demo' | ForEach-Object { Join-Path $env:PROJECT $_ } | Where-Object { Test-Path -LiteralPath $_ }; $all = @(Get-Item -LiteralPath $roots) + @(Get-ChildItem -LiteralPath $roots -Recurse); if ($all | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%

:benchoutdated
if not exist "%BENCHMARKS%\built" exit /b 1
"%POWERSHELL%" -NoProfile -Command "$built = (Get-Item -LiteralPath (Join-Path $env:BENCHMARKS 'built')).LastWriteTime; $roots = @((Join-Path $env:PROJECT 'pom.xml'), (Join-Path $env:PROJECT 'src\bench'), (Join-Path $env:APP 'jvm.options')); $all = @(Get-Item -LiteralPath $roots) + @(Get-ChildItem -LiteralPath $roots -Recurse); if ($all | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1) { exit 1 } else { exit 0 }"
exit /b %ERRORLEVEL%
