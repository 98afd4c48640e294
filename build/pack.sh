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

# The runtimes that the tool is compiled for beside "any": this machine's, unless SAM_TOOL_RUNTIMES names them, separated by %3B.
runtimes=${SAM_TOOL_RUNTIMES:-$(dotnet --info | awk '$1 == "RID:" { print $2 }')}

build() {
    dotnet msbuild "$top/build/Pack.proj" -nologo -verbosity:quiet -maxCpuCount -nodeReuse:false "$@" \
        -property:Configuration=Release \
        -property:ContinuousIntegrationBuild=true \
        -property:UseArtifactsOutput=true \
        -property:ArtifactsPath="$top/artifacts/pack" \
        -property:PackageOutputPath="$out" \
        -property:ToolRuntimes="$runtimes" \
        -property:_IsPacking=true
}
build -target:Restore
build -target:Pack
ls "$out"
