#!/usr/bin/env bash
# Packs every project under src/ into a folder that serves as a package feed.
#   build/pack.sh [OUT]        OUT is artifacts/packages unless given; older packages of ours in it are removed
# What is built for the packages lies in artifacts/pack, apart from the builds of development, and knows no path of this machine.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
out=${1:-$top/artifacts/packages}
mkdir -p "$out"
out=$(cd "$out" && pwd)
rm -f "$out"/Sam.*nupkg

build() {
    dotnet msbuild "$top/build/Pack.proj" -nologo -verbosity:quiet -maxCpuCount -nodeReuse:false "$@" \
        -property:Configuration=Release \
        -property:ContinuousIntegrationBuild=true \
        -property:UseArtifactsOutput=true \
        -property:ArtifactsPath="$top/artifacts/pack" \
        -property:PackageOutputPath="$out"
}
build -target:Restore
build -target:Pack
ls "$out"
