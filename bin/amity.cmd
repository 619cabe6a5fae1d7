@echo off
rem Runs Amity on a JDK 25 or newer; builds it first when it never was.
setlocal
set "here=%~dp0.."
if not exist "%JAVA_HOME%\bin\javac.exe" (
  echo Amity needs a JDK 25 or newer, and JAVA_HOME names none: install one, for instance Temurin 25, and set JAVA_HOME. 1>&2
  exit /b 1
)
if not exist "%here%\target\app\built" (
  echo Building Amity, once; the first time takes a few minutes. 1>&2
  pushd "%here%"
  call mvnw.cmd -q -B "-Dmaven.test.skip=true" package > build.log 2>&1 || (echo Amity could not be built: build.log says why. 1>&2 & popd & exit /b 1)
  "%JAVA_HOME%\bin\java" -Djarmode=tools -jar target\amity.jar extract --destination target\app > nul || (popd & exit /b 1)
  echo built > target\app\built
  popd
)
"%JAVA_HOME%\bin\java" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED -Dorg.jooq.no-logo=true -Dorg.jooq.no-tips=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %AMITY_JAVA_OPTS% -jar "%here%\target\app\amity.jar" %*
exit /b %ERRORLEVEL%
