# Freezes Voxdeck on Windows and makes its installer, dist\voxdeck-VERSION-setup.exe:
#   powershell -ExecutionPolicy Bypass -File packaging\build.ps1
# Needs Python 3.11 to 3.13 (py) and NSIS (makensis). UNTRIED: written where no Windows was at hand.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..")
$version = (Select-String -Path app\__init__.py -Pattern '__version__ = "(.*)"').Matches[0].Groups[1].Value
$python = ".venv-build\Scripts\python.exe"

function Invoke-Step([string]$words, [scriptblock]$command) {
    Write-Host $words
    & $command
    if ($LASTEXITCODE -ne 0) { throw "This step failed: $words" }
}

if (-not (Get-Command makensis -ErrorAction SilentlyContinue)) { throw "makensis is not here. Install NSIS 3." }
if (-not (Test-Path $python)) { Invoke-Step "Making .venv-build" { py -3 -m venv .venv-build } }
# Where packaging\wheels is there, it is installed from, and no network is asked.
$from = if (Test-Path packaging\wheels) { @("--no-index", "--find-links", "packaging\wheels") } else { @() }
Invoke-Step "Installing the locked versions" {
    & $python -m pip install --no-deps --only-binary :all: @from -r packaging\locked-build.txt
}
Remove-Item -Recurse -Force build\voxdeck, build\licences -ErrorAction SilentlyContinue
Invoke-Step "Gathering the licences" { & $python packaging\licences.py build\licences }
Invoke-Step "Drawing the icon" { & $python packaging\icons.py build\icons build\voxdeck.ico }
$env:VOXDECK_LICENCES = "build\licences"
$env:PYTHONHASHSEED = "0"
Invoke-Step "Freezing" {
    & $python -m PyInstaller --noconfirm --log-level ERROR --workpath build\pyinstaller --distpath build packaging\voxdeck.spec
}
Invoke-Step "Trying what was frozen" { & build\voxdeck\voxdeck.exe selftest }
New-Item -ItemType Directory -Force dist | Out-Null
Invoke-Step "Making the installer" { makensis /V2 "/DVERSION=$version" packaging\voxdeck.nsi }
Get-FileHash "dist\voxdeck-$version-setup.exe" -Algorithm SHA256 | Format-List
