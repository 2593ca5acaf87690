@echo off
rem Starts SmartHub Desktop on Windows: finds a JDK 25, builds when the sources are newer, runs the window or a sub-command.
setlocal
set "PROJECT=%~dp0"
set "APP=%PROJECT%target\app"
set "JDK="

if defined SMARTHUB_JAVA_HOME call :try "%SMARTHUB_JAVA_HOME%"
if defined SMARTHUB_JAVA_HOME if not defined JDK (
    echo smarthub: SMARTHUB_JAVA_HOME is "%SMARTHUB_JAVA_HOME%", which is not a JDK 25. 1>&2
    exit /b 3
)
if not defined JDK if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do if not defined JDK call :try "%%~dpj.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps\temurin25-jdk") do (
    if not defined JDK for /d %%j in ("%%~r\*") do if not defined JDK call :try "%%~j"
)
if not defined JDK (
    echo smarthub: a JDK 25 is needed, and none was found in JAVA_HOME, PATH and the usual folders. 1>&2
    echo   Install it with:  winget install EclipseAdoptium.Temurin.25.JDK 1>&2
    exit /b 3
)

if "%~1"=="--version" if "%~2"=="" if exist "%APP%\smarthub.jar" (
    "%JDK%\bin\java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -cp "%APP%\smarthub.jar;%APP%\lib\*" io.smarthub.launch.Main --version
    exit /b
)

call :outdated
if errorlevel 1 (
    echo Building SmartHub Desktop ^(first start takes a minute or two^) ... 1>&2
    if not exist "%PROJECT%target" mkdir "%PROJECT%target"
    pushd "%PROJECT%"
    set "JAVA_HOME=%JDK%"
    call mvnw.cmd -B -Dmaven.test.skip=true package >"%PROJECT%target\build.log" 2>&1
    if errorlevel 1 (
        popd
        type "%PROJECT%target\build.log" 1>&2
        echo smarthub: the build failed; its log is "%PROJECT%target\build.log" 1>&2
        exit /b 3
    )
    popd
)
"%JDK%\bin\java" "@%APP%\jvm.options" --module-path "%APP%\javafx" -cp "%APP%\smarthub.jar;%APP%\lib\*" io.smarthub.launch.Main %*
exit /b

:try
if exist "%~1\bin\javac.exe" if exist "%~1\release" findstr /r /c:"^JAVA_VERSION=.25[.\"]" "%~1\release" >nul && set "JDK=%~1"
exit /b 0

:outdated
if not exist "%APP%\smarthub.jar" exit /b 1
if not exist "%APP%\jvm.options" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:APP\jvm.options).LastWriteTime; $roots = @('pom.xml', 'src\main', 'assets\demo') | ForEach-Object { Join-Path $env:PROJECT $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -LiteralPath $roots -Recurse | Where-Object { $_.LastWriteTime -gt $built } | Select-Object -First 1) { exit 1 }"
exit /b
