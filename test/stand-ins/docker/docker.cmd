@echo off
if not defined STAND_IN_NODE set STAND_IN_NODE=node
"%STAND_IN_NODE%" "%~dp0docker.mjs" %*
exit /b %ERRORLEVEL%
