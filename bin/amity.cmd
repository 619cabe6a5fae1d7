@echo off
rem Runs Amity on a JDK 25 or newer; builds it first when it never was, or when a source has changed since.
setlocal
set "here=%~dp0.."
set "app=%here%\target\app"
set "jdk="
call :look "%JAVA_HOME%"
for %%D in ("%ProgramFiles%\Eclipse Adoptium" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Java" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do if exist "%%~D" for /f "delims=" %%J in ('dir /b /ad "%%~D"') do call :look "%%~D\%%J"
if not defined jdk (
  echo Amity needs a JDK 25 or newer, and none is in JAVA_HOME, Program Files or .jdks: install one ^(for instance Temurin 25^) and try again. 1>&2
  exit /b 1
)
set "JAVA_HOME=%jdk%"
call :stale
if errorlevel 1 (
  call :build
  if errorlevel 1 exit /b 1
)
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC -Xmx512m -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %AMITY_JAVA_OPTS% -jar "%app%\amity.jar" %*
exit /b %ERRORLEVEL%

:look
if defined jdk exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version=0"
for /f "usebackq tokens=1,2 delims==." %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "version=%%B"
set "version=%version:"=%"
if %version% geq 25 set "jdk=%~1"
exit /b 0

:stale
if not exist "%app%\built" exit /b 1
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath '%app%\built').LastWriteTime; if (Get-ChildItem -Recurse -File '%here%\src\main', '%here%\pom.xml' | Where-Object LastWriteTime -gt $built | Select-Object -First 1) { exit 3 }"
if %ERRORLEVEL% equ 3 exit /b 1
exit /b 0

:build
echo Building Amity, once; the first time takes a few minutes. 1>&2
if not exist "%here%\target" mkdir "%here%\target"
pushd "%here%"
call mvnw.cmd -q -B "-Dmaven.test.skip=true" package > target\build.log 2>&1
if errorlevel 1 goto unbuilt
if exist "%app%" rmdir /s /q "%app%"
"%JAVA_HOME%\bin\java" -Djarmode=tools -jar target\amity.jar extract --destination target\app >> target\build.log 2>&1
if errorlevel 1 goto unbuilt
echo built> target\app\built
popd
exit /b 0

:unbuilt
popd
echo Amity could not be built: target\build.log says why. 1>&2
exit /b 1
